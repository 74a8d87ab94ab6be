/** What a player in a frame says at each change of item. */
export interface NowMessage {
  readonly screenId: string;
  readonly item: {
    readonly kind: string;
    readonly title: string;
    readonly advertiser: string | null;
    readonly why: { readonly fr: string; readonly en: string };
  };
}

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a message of a player; null when it is anything else. */
export function readNowMessage(data: unknown): NowMessage | null {
  if (!isObject(data) || data['type'] !== 'entracte:now' || typeof data['screenId'] !== 'string') return null;
  const item = data['item'];
  if (!isObject(item)) return null;
  const why = isObject(item['why']) ? item['why'] : {};
  const advertiser = textOf(item['advertiser']);
  return {
    screenId: data['screenId'],
    item: {
      kind: textOf(item['kind']),
      title: textOf(item['title']),
      advertiser: advertiser === '' ? null : advertiser,
      why: { fr: textOf(why['fr']), en: textOf(why['en']) },
    },
  };
}
