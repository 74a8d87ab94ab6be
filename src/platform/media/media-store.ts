import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** URL path of a stored file. Addressed by content, so it never changes and may be kept for ever. */
export const mediaUrl = (sha256: string, mime: string): string =>
  `/media/${sha256}.${EXTENSIONS[mime] ?? 'bin'}`;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
};

/** Files on disk under the SHA-256 of their bytes. */
export class MediaStore {
  readonly folder: string;
  readonly uploads: string;
  private last: Promise<unknown> = Promise.resolve();

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'media');
    this.uploads = join(dataDir, 'uploads');
  }

  /** Makes the folders; what a crash left half uploaded is cleared away. */
  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await rm(this.uploads, { recursive: true, force: true });
    await mkdir(this.uploads, { recursive: true });
  }

  /** Runs one piece of work after the other: nobody removes a file between its arrival and the row that names it. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** The digests of the files that are kept. */
  async digests(): Promise<readonly string[]> {
    return (await readdir(this.folder)).flatMap((name) => /^[0-9a-f]{64}(?=\.)/.exec(name) ?? []);
  }

  /** Removes a file, whatever its type. */
  async remove(sha256: string): Promise<void> {
    for (const extension of [...Object.values(EXTENSIONS), 'bin'])
      await rm(join(this.folder, `${sha256}.${extension}`), { force: true });
  }

  /** Keeps the bytes and returns their digest; a file is whole or absent, also after a power cut. */
  async keep(content: Buffer, mime: string): Promise<string> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const target = join(this.folder, mediaUrl(sha256, mime).slice('/media/'.length));
    const known = await stat(target).catch(() => null);
    if (known?.size === content.length) return sha256;
    const temporary = join(this.uploads, `${sha256}.${randomBytes(6).toString('hex')}`);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    return sha256;
  }
}
