/** The zone in which advertisers of the network read and write dates. */
export const PARIS = 'Europe/Paris';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: PARIS,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as a `datetime-local` field writes it: `2026-05-02T11:00`, in Paris. */
export function toParisField(instant: string | number): string {
  const parts = new Map(PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * What a person typed as Paris time, as an instant with offset; text that is no date goes through for the server to
 * name. In the hour that autumn repeats the first one is meant, in the hour that spring skips the one after.
 */
export function fromParisField(field: string): string {
  const asUtc = Date.parse(`${field}Z`);
  if (Number.isNaN(asUtc)) return field;
  const offsetAt = (at: number): number => Date.parse(`${toParisField(at)}Z`) - at;
  const summerFirst = [offsetAt(asUtc - 7_200_000), offsetAt(asUtc)].map((offset) => asUtc - offset);
  const at =
    summerFirst.find((candidate) => toParisField(candidate) === field) ?? asUtc - offsetAt(asUtc - 7_200_000);
  return new Date(at).toISOString();
}

const HOUR_MS = 3_600_000;

/** The first full hour after an instant, as a field writes it: Paris is whole hours away from UTC. */
export const nextParisHour = (now: number): string => toParisField((Math.floor(now / HOUR_MS) + 1) * HOUR_MS);

/** The same time on the clock, some days later. */
export function daysLater(field: string, days: number): string {
  const at = new Date(`${field}Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 16);
}
