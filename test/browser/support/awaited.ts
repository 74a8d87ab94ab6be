/** Waits for `condition`, asked again every 100 ms; after `withinMs` fails, naming what was awaited. */
export async function awaited<T>(
  what: string,
  withinMs: number,
  condition: () => Promise<T | null | undefined | false> | T | null | undefined | false,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = await condition();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
