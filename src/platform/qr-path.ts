import QRCode from 'qrcode';

/** A QR code as one SVG path on a `size` × `size` grid of unit squares, without a quiet zone. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Draws `text` (a URL) with medium error correction; dark modules are joined into horizontal runs. */
export function qrPath(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (modules.get(y, x) === 0) continue;
      let run = 1;
      while (x + run < size && modules.get(y, x + run) !== 0) run++;
      path += `M${String(x)} ${String(y)}h${String(run)}v1h-${String(run)}z`;
      x += run;
    }
  }
  return { size, path };
}
