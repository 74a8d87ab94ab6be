import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { UserError } from '../../platform/errors/errors.js';
import { LIMITS } from '../../wire/limits.js';
import { readMovie } from './read-movie.js';

/** What an upload turned out to be. `bytes` are the ones to keep: images are written anew, without their metadata. */
export interface InspectedMedia {
  readonly kind: 'image' | 'video';
  readonly mime: string;
  readonly extension: 'jpg' | 'png' | 'webp' | 'mp4';
  readonly content: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Length of a video in whole milliseconds; null for an image. */
  readonly durationMs: number | null;
}

const IMAGE_TYPES = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
} as const;
type ImageFormat = keyof typeof IMAGE_TYPES;

const startsWith = (bytes: Buffer, at: number, text: string): boolean =>
  bytes.subarray(at, at + text.length).toString('latin1') === text;

/** What the first bytes say a file is; names and declared types are not believed. */
function sniff(bytes: Buffer): ImageFormat | 'mp4' | null {
  if (startsWith(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'webp';
  if (startsWith(bytes, 4, 'ftyp')) return 'mp4';
  return null;
}

/** Reads an uploaded file whole and says what it is, or throws a UserError that says why it cannot be shown. */
export async function inspectMedia(path: string): Promise<InspectedMedia> {
  const bytes = await readFile(path);
  const type = sniff(bytes);
  if (type === null) throw new UserError('UNSUPPORTED_MEDIA_TYPE', { field: 'file' });
  return type === 'mp4' ? inspectVideo(bytes) : inspectImage(bytes, type);
}

async function inspectImage(bytes: Buffer, format: ImageFormat): Promise<InspectedMedia> {
  const limit = LIMITS.imagePixels / 1_000_000;
  const header = await sharp(bytes, { limitInputPixels: false, failOn: 'error' })
    .metadata()
    .catch(() => null);
  if (header === null) throw new UserError('IMAGE_UNREADABLE', { field: 'file' });
  const pixels = header.width * header.height;
  if (pixels > LIMITS.imagePixels)
    throw new UserError('IMAGE_TOO_LARGE', {
      field: 'file',
      facts: { megapixels: Math.round(pixels / 1_000_000), limit },
    });
  if (Math.min(header.width, header.height) < LIMITS.imageSideMin)
    throw new UserError('IMAGE_TOO_SMALL', { field: 'file', facts: { limit: LIMITS.imageSideMin } });
  // Decoding and writing anew proves the file whole, applies its rotation, and drops EXIF, GPS and colour profiles.
  const image = sharp(bytes, { limitInputPixels: LIMITS.imagePixels, failOn: 'warning' }).rotate();
  const written =
    format === 'jpeg'
      ? image.jpeg({ quality: 88, mozjpeg: false })
      : format === 'png'
        ? image.png()
        : image.webp({ quality: 88 });
  const result = await written.toBuffer({ resolveWithObject: true }).catch(() => null);
  if (result === null) throw new UserError('IMAGE_UNREADABLE', { field: 'file' });
  return {
    kind: 'image',
    ...IMAGE_TYPES[format],
    content: result.data,
    widthPx: result.info.width,
    heightPx: result.info.height,
    durationMs: null,
  };
}

function inspectVideo(bytes: Buffer): InspectedMedia {
  const movie = readMovie(bytes);
  if (movie === null) throw new UserError('VIDEO_UNREADABLE', { field: 'file' });
  const { video, durationMs } = movie;
  if (video === null) throw new UserError('VIDEO_WITHOUT_TRACK', { field: 'file' });
  const { codec, widthPx, heightPx } = video;
  if (codec !== 'avc1') throw new UserError('VIDEO_CODEC_REFUSED', { field: 'file', facts: { codec } });
  if (widthPx === 0 || heightPx === 0) throw new UserError('VIDEO_UNREADABLE', { field: 'file' });
  if (durationMs < LIMITS.creativeMsMin || durationMs > LIMITS.creativeMsMax)
    throw new UserError('DURATION_REFUSED', {
      field: 'file',
      facts: { min: LIMITS.creativeMsMin / 1_000, max: LIMITS.creativeMsMax / 1_000 },
    });
  return {
    kind: 'video',
    mime: 'video/mp4',
    extension: 'mp4',
    content: bytes,
    widthPx,
    heightPx,
    durationMs,
  };
}
