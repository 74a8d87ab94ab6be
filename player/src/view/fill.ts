/** Puts these in place of what an element holds (`replaceChildren` is younger than the oldest engine we play on). */
export function fill(parent: HTMLElement, children: readonly Node[]): void {
  while (parent.firstChild !== null) parent.removeChild(parent.firstChild);
  for (const child of children) parent.appendChild(child);
}
