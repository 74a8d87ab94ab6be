import { createHash } from 'node:crypto';
import { screenLanguage } from '../../core/context/screen-language.js';
import type { ScreenFacts, ScreenPlan } from '../../core/playlist/screen-plan.js';
import { mediaUrl } from '../../platform/media/media-store.js';
import { type QrPath, qrPath } from '../../platform/qr-path.js';
import { shortOfId } from '../../platform/short-address.js';
import type { Media, Snapshot } from '../../wire/player/snapshot.js';

/** A plan as the screen gets it: the exact text, and the hash that names it. */
export interface SealedSnapshot {
  readonly text: string;
  readonly hash: string;
}

/** QR codes by what they say: a screen's never changes, and drawing one costs more than planning its playlist. */
const drawn = new Map<string, QrPath>();
const MOST_DRAWN = 2_000;

function qrOf(url: string): QrPath {
  const known = drawn.get(url);
  if (known !== undefined) return known;
  const made = qrPath(url);
  if (drawn.size >= MOST_DRAWN) drawn.delete(drawn.keys().next().value ?? '');
  drawn.set(url, made);
  return made;
}

/**
 * The same JSON with every character beyond ASCII escaped. A single apostrophe of another alphabet would double the
 * memory of the whole text and make each of its copies on the way to the socket several times as slow.
 */
const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Path of the public page of a screen. */
export const publicPath = (screenId: string): string => `/s/${screenId}`;

/**
 * The address of the public page as its QR code says it. Capitals where case does not matter: they take five and a half
 * bits each instead of eight, and so the code fewer and larger modules.
 */
export function scannedUrl(origin: string, screenId: string): string {
  const short = shortOfId(screenId);
  return short === null ? `${origin}${publicPath(screenId)}` : `${origin.toUpperCase()}/S/${short}`;
}

/**
 * Writes a plan down for its screen. Holds nothing that changes without the plan changing (no version, no time of
 * making), so that equal plans have equal bytes and an unchanged playlist is not sent again.
 */
export function sealSnapshot(
  facts: ScreenFacts,
  plan: ScreenPlan,
  origin: string,
  isDemo: boolean,
): SealedSnapshot {
  const { screen, context } = facts;
  const media = new Map<string, Media>();
  for (const { creative } of plan.items)
    media.set(creative.sha256, {
      sha256: creative.sha256,
      mime: creative.mime,
      bytes: creative.bytes,
      widthPx: creative.widthPx,
      heightPx: creative.heightPx,
      url: mediaUrl(creative.sha256, creative.mime),
    });
  const snapshot: Snapshot = {
    v: 1,
    screenId: screen.id,
    venueName: context.name,
    timeZone: context.timeZone,
    orientation: screen.orientation,
    language: screenLanguage(context.countryCode),
    validUntil: plan.validUntil,
    publicPath: publicPath(screen.id),
    publicQr: qrOf(scannedUrl(origin, screen.id)),
    media: [...media.values()],
    items: plan.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      media: item.creative.sha256,
      type: item.creative.kind,
      durationMs: item.durationMs,
      title: item.creative.title,
      flightId: item.flight?.id ?? null,
      creativeId: item.creative.id,
      advertiser: item.flight === null ? null : item.creative.onBehalfOf,
      paidBy: item.flight === null ? null : item.creative.paidBy,
      why: item.decision.why,
    })),
    loops: Object.fromEntries(Object.entries(plan.loops).map(([name, ids]) => [name, [...ids]])),
    base: plan.base,
    windows: plan.windows.map(({ from, to, loop }) => ({ from, to, loop })),
    ...(isDemo ? { demo: true } : {}),
  };
  const text = inAscii(JSON.stringify(snapshot));
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}
