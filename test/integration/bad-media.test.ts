import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import type { CreativeView } from '../../src/wire/api/campaigns.js';
import type { Problem } from '../../src/wire/api/problem.js';
import { LIMITS } from '../../src/wire/limits.js';
import { type Answer, type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';
import { runs } from '../support/tier.js';
import { anAudioMovie, anImage, aPhotoWithGps, aPngDeclaring } from './bad-files.js';
import { recordOutput, stored } from './observed.js';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const poster = (): Promise<Buffer> => readFile(join(DATA, 'posters', 'castle-1920x1080.jpg'));
const movie = (): Promise<Buffer> => readFile(join(DATA, 'creatives', 'bakery-10s-1280x720.mp4'));
const bytesOf = (text: string): Promise<Buffer> => Promise.resolve(Buffer.from(text));

const FIELDS = { title: 'Poster', purpose: 'ad' };

/** A random file that begins as an MP4 does. */
const anMp4OfNoise = (): Promise<Buffer> => {
  const noise = Buffer.alloc(4_096);
  for (let at = 0, state = 7; at < noise.length; at++)
    noise[at] = (state = (state * 75 + 74) % 65_537) & 0xff;
  noise.writeUInt32BE(24, 0);
  noise.write('ftypisom', 4, 'latin1');
  return Promise.resolve(noise);
};

const REFUSED: readonly {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Promise<Buffer>;
  readonly status: number;
  readonly code: string;
}[] = [
  {
    name: 'a text renamed',
    file: 'a.jpg',
    bytes: () => bytesOf('hello'),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'nothing at all',
    file: 'a.jpg',
    bytes: () => bytesOf(''),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'an SVG',
    file: 'a.svg',
    bytes: () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a page',
    file: 'a.png',
    bytes: () => bytesOf('<!doctype html><p>x'),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a GIF',
    file: 'a.gif',
    bytes: () => bytesOf('GIF89a\x01\x00\x01\x00'),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'an HLS list',
    file: 'a.mp4',
    bytes: () => bytesOf('#EXTM3U\nfile:///etc/passwd'),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a JPEG of three bytes',
    file: 'a.jpg',
    bytes: () => Promise.resolve(Buffer.from([0xff, 0xd8, 0xff])),
    status: 422,
    code: 'IMAGE_UNREADABLE',
  },
  {
    name: 'a truncated JPEG',
    file: 'a.jpg',
    bytes: async () => (await poster()).subarray(0, 40_000),
    status: 422,
    code: 'IMAGE_UNREADABLE',
  },
  {
    name: 'a truncated PNG',
    file: 'a.png',
    bytes: async () => {
      const whole = await anImage(800, 600, 'png');
      return whole.subarray(0, whole.length - 20);
    },
    status: 422,
    code: 'IMAGE_UNREADABLE',
  },
  {
    name: 'a PNG of 900 megapixels in a hundred bytes',
    file: 'a.png',
    bytes: () => Promise.resolve(aPngDeclaring(30_000, 30_000)),
    status: 422,
    code: 'IMAGE_TOO_LARGE',
  },
  {
    name: 'a PNG that declares more than it holds',
    file: 'a.png',
    bytes: () => Promise.resolve(aPngDeclaring(1_920, 1_080)),
    status: 422,
    code: 'IMAGE_UNREADABLE',
  },
  { name: 'a stamp', file: 'a.jpg', bytes: () => anImage(199, 400), status: 422, code: 'IMAGE_TOO_SMALL' },
  { name: 'an MP4 of noise', file: 'a.mp4', bytes: anMp4OfNoise, status: 422, code: 'VIDEO_UNREADABLE' },
  {
    name: 'an MP4 cut in the middle',
    file: 'a.mp4',
    bytes: async () => (await movie()).subarray(0, 20_000),
    status: 422,
    code: 'VIDEO_UNREADABLE',
  },
  {
    name: 'a film that declares four thousand million samples',
    file: 'a.mp4',
    bytes: async () => {
      const film = Buffer.from(await movie());
      const stsz = film.indexOf('stsz', 0, 'latin1');
      film.writeUInt32BE(1, stsz + 8);
      film.writeUInt32BE(0xffff_ffff, stsz + 12);
      return film;
    },
    status: 422,
    code: 'VIDEO_UNREADABLE',
  },
  {
    name: 'a film without pictures',
    file: 'a.mp4',
    bytes: () => Promise.resolve(anAudioMovie()),
    status: 422,
    code: 'VIDEO_WITHOUT_TRACK',
  },
  {
    name: 'an upload above the limit',
    file: 'a.mp4',
    bytes: async () => Buffer.concat([await movie(), Buffer.alloc(LIMITS.uploadBytes)]),
    status: 413,
    code: 'TOO_LARGE',
  },
];

describe('files that are not what they say', () => {
  let app: TestApp;
  let api: ApiClient;
  let output: ReturnType<typeof recordOutput>;

  const send = (
    bytes: Buffer,
    file: string,
    fields: Readonly<Record<string, string>> = FIELDS,
  ): Promise<Answer<Problem & CreativeView>> => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)]), file);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return api.send('POST', '/creatives', form);
  };

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true, logs: ['fatal', 'error', 'warn', 'log'] });
    ({ api } = await signUp(app, 'advertiser', 'Brumeval'));
    output = recordOutput();
  });
  afterAll(async () => {
    output.stop();
    await app.close();
  });

  test.each(REFUSED)('$name', async ({ file, bytes, status, code }) => {
    const before = await stored(app);
    const answer = await send(await bytes(), file);
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([status, code, 'file']);
    expect(answer.body.detail).not.toMatch(/[{}]/);
    expect(await stored(app)).toEqual(before);
  });

  test('no file, a second file, a file under another name, a form cut short', async () => {
    const before = await stored(app);
    const empty = new FormData();
    empty.set('title', 'x');
    empty.set('purpose', 'ad');
    expect((await api.send<Problem>('POST', '/creatives', empty)).body.errors?.[0]?.field).toBe('file');
    const two = new FormData();
    for (const name of ['file', 'file'])
      two.append(name, new Blob([new Uint8Array(await poster())]), 'a.jpg');
    expect((await api.send<Problem>('POST', '/creatives', two)).body).toMatchObject({
      status: 400,
      code: 'MALFORMED_BODY',
    });
    const named = new FormData();
    named.set('poster', new Blob([new Uint8Array(await poster())]), 'a.jpg');
    expect((await api.send<Problem>('POST', '/creatives', named)).body).toMatchObject({
      status: 400,
      code: 'MALFORMED_BODY',
    });
    const cut = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc';
    expect((await send(await poster(), 'a\u0000.jpg')).body).toMatchObject({
      status: 400,
      code: 'MALFORMED_BODY',
    });
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    expect((await api.raw('POST', '/api/v1/creatives', cut, headers)).status).toBe(400);
    expect(
      (await api.raw('POST', '/api/v1/creatives', 'x', { 'content-type': 'multipart/form-data' })).status,
    ).toBe(400);
    expect(await stored(app)).toEqual(before);
  });

  test('wrong fields beside a good file keep nothing of it', async () => {
    const before = await stored(app);
    const wrong: readonly Record<string, string>[] = [
      { title: '', purpose: 'ad' },
      { title: 'x', purpose: 'art' },
      { title: 'x', purpose: 'own' },
      { title: 'x', purpose: 'ad', durationMs: '1e9' },
      { title: 'x', purpose: 'ad', sha256: '0' },
      { title: 'x', purpose: 'ad', __proto__x: '1', constructor: 'x' },
    ];
    for (const fields of wrong) {
      const answer = await send(await poster(), 'a.jpg', fields);
      expect([422, 403]).toContain(answer.status);
    }
    expect(await stored(app)).toEqual(before);
  });

  test('names of files go nowhere', async () => {
    for (const name of ['../../../etc/passwd', 'a\u202egpj.exe', 'a%00.jpg', 'x'.repeat(300)]) {
      const answer = await send(await anImage(640, 480), name);
      expect(answer.status).toBe(201);
      expect(JSON.stringify(answer.body)).not.toContain('passwd');
      expect(answer.body.mediaUrl).toMatch(/^\/media\/[0-9a-f]{64}\.jpg$/);
    }
  });

  test('a photograph forgets where it was taken, and stands upright', async () => {
    const photo = await aPhotoWithGps();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    expect(photo.includes('CANARY-CAMERA')).toBe(true);
    const answer = await send(photo, 'IMG_0001.jpg');
    expect(answer.status).toBe(201);
    expect([answer.body.widthPx, answer.body.heightPx]).toEqual([480, 640]);
    const kept = Buffer.from(await (await fetch(app.url + answer.body.mediaUrl)).arrayBuffer());
    const { exif, xmp, iptc, orientation } = await sharp(kept).metadata();
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(kept.includes('CANARY') || kept.includes('GPS') || kept.includes('Exif')).toBe(false);
  });

  test('a picture that is also a page is written anew, without the page', async () => {
    const page = '<script>alert("CANARY-PAGE")</script>';
    const answer = await send(Buffer.concat([await anImage(640, 480), Buffer.from(page)]), 'a.html');
    expect(answer.status).toBe(201);
    const kept = await fetch(app.url + answer.body.mediaUrl);
    expect(kept.headers.get('content-type')).toBe('image/jpeg');
    expect(await kept.text()).not.toContain('CANARY-PAGE');
  });

  test('a good film and good pictures are taken', async () => {
    const film = await send(await movie(), 'film.mp4');
    expect(film.body).toMatchObject({ kind: 'video', mime: 'video/mp4', widthPx: 1280, heightPx: 720 });
    for (const format of ['jpeg', 'png', 'webp'] as const)
      expect((await send(await anImage(640, 480, format), 'x')).body).toMatchObject({
        mime: `image/${format}`,
      });
  });

  test('a good file with bytes changed anywhere is taken or refused, never a fault of ours', async () => {
    const files = [
      await anImage(320, 240),
      await anImage(320, 240, 'png'),
      await anImage(320, 240, 'webp'),
      anAudioMovie(),
    ];
    const films = (await movie()).subarray(0, 60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files, films),
        fc.array(fc.tuple(fc.nat(59_999), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        async (file, changes) => {
          const bytes = Buffer.from(file);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const { status } = await send(bytes, 'a');
          expect([201, 415, 422]).toContain(status);
        },
      ),
      runs({ test: 60, ci: 400, soak: 10_000 }),
    );
  });

  test('nothing of all this is in the log', () => {
    expect(output.text()).toBe('');
  });
});
