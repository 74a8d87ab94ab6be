import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const u16 = (value: number): Buffer => u32(value).subarray(2);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
}

/** A PNG that says it is `width` × `height` and holds a handful of pixels. */
export const aPngDeclaring = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** A grey picture of this size. */
export const anImage = (
  width: number,
  height: number,
  format: 'jpeg' | 'png' | 'webp' = 'jpeg',
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#888' } })
    .toFormat(format)
    .toBuffer();

/** A JPEG as a phone makes it: it says where it was taken, by whom, and that it lies on its side. */
export const aPhotoWithGps = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#844' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'CANARY-CAMERA', Artist: 'CANARY-ARTIST' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '44/1 50/1 2544/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 34/1 2460/100',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
}
const full = (type: string, ...parts: readonly Buffer[]): Buffer => box(type, u32(0), ...parts);
const zeros = (length: number): Buffer => Buffer.alloc(length);

const UNITY = Buffer.concat([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(u32));

/** An MP4 of ten seconds with one track of sound and no picture. */
export function anAudioMovie(): Buffer {
  const seconds = 10;
  const sample = Buffer.concat([
    zeros(6),
    u16(1),
    zeros(8),
    u16(2),
    u16(16),
    zeros(4),
    u32((48_000 * 65_536) % 2 ** 32),
  ]);
  const stbl = box(
    'stbl',
    full('stsd', u32(1), box('mp4a', sample)),
    full('stts', u32(1), u32(seconds), u32(1_000)),
    full('stsc', u32(1), u32(1), u32(seconds), u32(1)),
    full('stsz', u32(4), u32(seconds)),
    full('stco', u32(1), u32(0)),
  );
  const minf = box(
    'minf',
    full('smhd', zeros(4)),
    box('dinf', full('dref', u32(1), box('url ', u32(1)))),
    stbl,
  );
  const mdia = box(
    'mdia',
    full('mdhd', zeros(8), u32(1_000), u32(seconds * 1_000), zeros(4)),
    full('hdlr', zeros(4), Buffer.from('soun', 'latin1'), zeros(13)),
    minf,
  );
  const tkhd = full('tkhd', zeros(8), u32(1), zeros(4), u32(seconds * 1_000), zeros(16), UNITY, zeros(8));
  const mvhd = full(
    'mvhd',
    zeros(8),
    u32(1_000),
    u32(seconds * 1_000),
    u32(0x10000),
    zeros(12),
    UNITY,
    zeros(24),
    u32(2),
  );
  return Buffer.concat([
    box('ftyp', Buffer.from('isom', 'latin1'), u32(512), Buffer.from('isomiso2mp41', 'latin1')),
    box('moov', mvhd, box('trak', tkhd, mdia)),
    box('mdat', zeros(seconds * 4)),
  ]);
}
