/** What an MP4 (ISO/IEC 14496-12) says of itself, as far as showing it needs. */
export interface Movie {
  readonly durationMs: number;
  /** First track of pictures; null when there is none. */
  readonly video: { readonly codec: string; readonly widthPx: number; readonly heightPx: number } | null;
}

/** The body of a box: from its first byte (inside) to its end (outside). */
interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

interface Track {
  readonly handler: string;
  readonly entry: Box;
  readonly stbl: readonly Box[];
  readonly sampleCount: number;
}

/** More than any spot we take has, at 240 pictures a second, in all its tracks: a file that declares more is a trap. */
const MOST_SAMPLES = 100_000;
/** Pictures, sound in a few languages, subtitles. */
const MOST_TRACKS = 8;
/** Boxes of one container; a film has about ten in each. */
const MOST_BOXES = 1_000;
/** Bytes before the size of the picture in a visual sample entry, and in all of it before its boxes. */
const VISUAL_SIZE_AT = 24;
const VISUAL_ENTRY_BYTES = 78;

/**
 * Reads the boxes of an MP4, or null when they do not hold together, end early, or name bytes the file does not have. Work and
 * memory are bounded by the limits above, whatever the numbers in it say.
 */
export function readMovie(bytes: Buffer): Movie | null {
  const moov = find(bytes, boxesIn(bytes, 0, bytes.length), 'moov');
  if (moov === null) return null;
  const inMoov = childrenOf(bytes, moov);
  const durationMs = durationOf(bytes, find(bytes, inMoov, 'mvhd'));
  const traks = (inMoov ?? []).filter(({ type }) => type === 'trak');
  if (durationMs === null || traks.length === 0 || traks.length > MOST_TRACKS) return null;
  const tracks = traks.flatMap((trak) => trackOf(bytes, trak) ?? []);
  if (tracks.length < traks.length) return null;
  // Counted over the whole file before any sample is looked at: tracks may name the same bytes again and again.
  if (tracks.reduce((sum, { sampleCount }) => sum + sampleCount, 0) > MOST_SAMPLES) return null;
  if (!tracks.every(({ stbl }) => holdsItsSamples(bytes, stbl))) return null;
  const pictures = tracks.find(({ handler }) => handler === 'vide');
  return { durationMs, video: pictures === undefined ? null : pictureOf(bytes, pictures.entry) };
}

/** The boxes that fill a stretch, or null when they do not fill it or are too many. */
function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] | null {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1;
    if (isLong && at + 16 > to) return null;
    const size = short === 0 ? to - at : isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    const header = isLong ? 16 : 8;
    if (size < header || at + size > to || boxes.length === MOST_BOXES) return null;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at + header, to: at + size });
    at += size;
  }
  return at === to ? boxes : null;
}

const childrenOf = (bytes: Buffer, { from, to }: Box): readonly Box[] | null => boxesIn(bytes, from, to);

/** The first box of a type, with a body of at least four bytes. */
const find = (bytes: Buffer, boxes: readonly Box[] | null, type: string): Box | null =>
  boxes?.find((box) => box.type === type && box.to - box.from >= 4 && box.to <= bytes.length) ?? null;

/** Follows a path of containers down to a box. */
function descend(bytes: Buffer, box: Box, ...path: readonly string[]): Box | null {
  let at: Box | null = box;
  for (const type of path) at = at === null ? null : find(bytes, childrenOf(bytes, at), type);
  return at;
}

function durationOf(bytes: Buffer, mvhd: Box | null): number | null {
  if (mvhd === null || mvhd.to - mvhd.from < 32) return null;
  const isLong = bytes[mvhd.from] === 1;
  const timescale = bytes.readUInt32BE(mvhd.from + (isLong ? 20 : 12));
  const duration = isLong
    ? Number(bytes.readBigUInt64BE(mvhd.from + 24))
    : bytes.readUInt32BE(mvhd.from + 16);
  return timescale === 0 ? null : Math.round((duration / timescale) * 1_000);
}

function trackOf(bytes: Buffer, trak: Box): Track | null {
  const mdia = descend(bytes, trak, 'mdia');
  const hdlr = mdia === null ? null : descend(bytes, mdia, 'hdlr');
  const stbl = mdia === null ? null : descend(bytes, mdia, 'minf', 'stbl');
  const stsd = stbl === null ? null : descend(bytes, stbl, 'stsd');
  if (hdlr === null || hdlr.to - hdlr.from < 12 || stbl === null || stsd === null || stsd.to - stsd.from < 16)
    return null;
  const [entry] = boxesIn(bytes, stsd.from + 8, stsd.to) ?? [];
  if (entry === undefined) return null;
  const tables = childrenOf(bytes, stbl);
  const sizes = sampleSizes(bytes, find(bytes, tables, 'stsz'));
  if (tables === null || sizes === null) return null;
  const handler = bytes.toString('latin1', hdlr.from + 8, hdlr.from + 12);
  return { handler, entry, stbl: tables, sampleCount: sizes.count };
}

function pictureOf(bytes: Buffer, entry: Box): Movie['video'] {
  if (entry.to - entry.from < VISUAL_ENTRY_BYTES) return { codec: entry.type, widthPx: 0, heightPx: 0 };
  return {
    codec: entry.type,
    widthPx: bytes.readUInt16BE(entry.from + VISUAL_SIZE_AT),
    heightPx: bytes.readUInt16BE(entry.from + VISUAL_SIZE_AT + 2),
  };
}

/** A table of a box: `count` rows of `width` bytes from `from`; null when the box is too short for it. */
function tableOf(
  bytes: Buffer,
  box: Box | null,
  width: number,
): { readonly count: number; readonly from: number } | null {
  if (box === null || box.to - box.from < 8) return null;
  const count = bytes.readUInt32BE(box.from + 4);
  return count * width <= box.to - box.from - 8 ? { count, from: box.from + 8 } : null;
}

/** The bytes of samples in a row, from a table or the same for each; null when there are none, or too many. */
function sampleSizes(
  bytes: Buffer,
  stsz: Box | null,
): { readonly count: number; readonly sum: (from: number, to: number) => number } | null {
  if (stsz === null || stsz.to - stsz.from < 12) return null;
  const same = bytes.readUInt32BE(stsz.from + 4);
  const count = bytes.readUInt32BE(stsz.from + 8);
  if (count === 0 || count > MOST_SAMPLES) return null;
  if (same > 0) return { count, sum: (from, to) => (to - from) * same };
  if (count * 4 > stsz.to - stsz.from - 12) return null;
  return {
    count,
    sum: (from, to) => {
      let sum = 0;
      for (let index = from; index < to; index++) sum += bytes.readUInt32BE(stsz.from + 12 + index * 4);
      return sum;
    },
  };
}

/** Whether every sample of a track lies inside the file: chunk by chunk, as `stsc` spreads them. */
function holdsItsSamples(bytes: Buffer, stbl: readonly Box[]): boolean {
  const sizes = sampleSizes(bytes, find(bytes, stbl, 'stsz'));
  const spread = tableOf(bytes, find(bytes, stbl, 'stsc'), 12);
  const short = tableOf(bytes, find(bytes, stbl, 'stco'), 4);
  const chunks = short ?? tableOf(bytes, find(bytes, stbl, 'co64'), 8);
  if (sizes === null || spread === null || spread.count === 0 || chunks === null) return false;
  // A chunk has a sample at least, so more chunks than a film may have samples are empty ones to walk through.
  if (chunks.count > MOST_SAMPLES) return false;
  let sample = 0;
  let row = 0;
  for (let chunk = 0; chunk < chunks.count && sample < sizes.count; chunk++) {
    const next = spread.from + (row + 1) * 12;
    if (row + 1 < spread.count && bytes.readUInt32BE(next) === chunk + 1) row += 1;
    const inChunk = bytes.readUInt32BE(spread.from + row * 12 + 4);
    const start =
      short === null
        ? Number(bytes.readBigUInt64BE(chunks.from + chunk * 8))
        : bytes.readUInt32BE(chunks.from + chunk * 4);
    const last = Math.min(sample + inChunk, sizes.count);
    if (start + sizes.sum(sample, last) > bytes.length) return false;
    sample = last;
  }
  return sample === sizes.count;
}
