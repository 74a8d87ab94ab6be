import type { Pairing } from '../../../src/wire/player/index.js';
import type { PlayerState } from './state.js';

/** What the card behind the stage says; the stage covers it while an item plays. */
export type CardView =
  | { readonly kind: 'pairing'; readonly pairing: Pairing | null; readonly online: boolean }
  | { readonly kind: 'connecting'; readonly online: boolean }
  | { readonly kind: 'neutral'; readonly venueName: string | null };

/** The card for a state: pairing until a screen has an identity, words while it waits, then the neutral card. */
export function cardOf(state: PlayerState): CardView {
  if (state.phase === 'pairing') return { kind: 'pairing', pairing: state.pairing, online: state.online };
  if (state.phase === 'connecting') return { kind: 'connecting', online: state.online };
  return { kind: 'neutral', venueName: (state.next ?? state.current)?.snapshot.venueName ?? null };
}
