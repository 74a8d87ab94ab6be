/** Reads a number as people type it, with a comma or a point; null when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** JSON has no "not a number": an empty field goes out as null, and the server names it. */
export const orMissing = (value: number | null): number => value ?? Number.NaN;
