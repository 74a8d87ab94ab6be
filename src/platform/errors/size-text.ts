import type { LocalizedText } from '../../core/base/text.js';

/** A size in bytes as a person reads it: whole megabytes, with the unit of each language. */
export function megabytes(bytes: number): LocalizedText {
  const count = String(Math.floor(bytes / 1_000_000));
  return { fr: `${count} Mo`, en: `${count} MB` };
}
