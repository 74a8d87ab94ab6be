import type { Pairing } from '../../../src/wire/player/index.js';
import { newest, type PlayerState } from './state.js';

/** What the card behind the stage says; the stage covers it while an item plays. */
export type CardView =
  | { readonly kind: 'pairing'; readonly pairing: Pairing | null; readonly online: boolean }
  | { readonly kind: 'connecting'; readonly online: boolean }
  | { readonly kind: 'neutral'; readonly venueName: string | null };

/** The code in the corner of a screen that plays but is not known to its server any more. */
export interface CornerView {
  readonly code: string;
  /** Where the code is typed, as people type it. */
  readonly address: string;
  readonly language: 'fr' | 'en';
}

/** An address as people type it: without the scheme, and without what the QR code adds. */
export const typedAddress = (url: string): string => url.replace(/^[a-z]+:\/\//, '').replace(/[?#].*$/, '');

/** The card for a state: pairing until a screen has an identity, words while it waits, then the neutral card. */
export function cardOf(state: PlayerState): CardView {
  const code = state.again?.pairing ?? null;
  if (state.phase === 'pairing') return { kind: 'pairing', pairing: state.pairing, online: state.online };
  // The code came over a connection that works, though this screen's own is refused.
  if (state.phase === 'connecting' && code !== null) return { kind: 'pairing', pairing: code, online: true };
  if (state.phase === 'connecting') return { kind: 'connecting', online: state.online };
  return { kind: 'neutral', venueName: newest(state)?.snapshot.venueName ?? null };
}

/** The corner for a state: empty unless something plays while the screen waits to be paired again. */
export function cornerOf(state: PlayerState): CornerView | null {
  const pairing = state.again?.pairing ?? null;
  const held = newest(state);
  if (state.phase !== 'playing' || pairing === null || held === null) return null;
  return { code: pairing.code, address: typedAddress(pairing.url), language: held.snapshot.language };
}
