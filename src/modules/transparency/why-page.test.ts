import { expect, test } from '@jest/globals';
import { asId } from '../../core/base/ids.js';
import type { PublicScreenFacts } from '../../persistence/records/index.js';
import type { NowItem } from '../../wire/api/venues.js';
import { whyPage } from './why-page.js';

const anItem = (creativeId: string, kind: NowItem['kind'], title: string): NowItem => ({
  itemId: `item-${creativeId}`,
  kind,
  title,
  advertiser: null,
  paidBy: null,
  why: { fr: 'Voici pourquoi.', en: 'This is why.' },
  mediaUrl: '',
  mediaType: 'image',
  durationMs: 10_000,
  flightId: null,
  campaignId: null,
  creativeId,
  advertiserId: null,
});

const FACTS: PublicScreenFacts = {
  screenId: asId('screen'),
  screenName: 'Vitrine',
  zoneId: asId('zone'),
  venueId: asId('venue'),
  venueName: 'Alba',
  activityId: 'jeweller',
  city: 'Bordeaux',
  timeZone: 'Europe/Paris',
  organisationName: 'Alba',
  isDemo: false,
};

const HOUSE = [anItem('house-cat', 'house', 'Entracte.'), anItem('house-curtain', 'house', 'Entracte.')];

const titles = (now: NowItem | null, loop: readonly NowItem[]): readonly string[] => {
  const page = whyPage({
    facts: FACTS,
    state: {
      screenId: 'screen',
      isOnline: true,
      at: '2026-05-02T09:00:00Z',
      playlistVersion: 1,
      heldVersion: 1,
      inWaitingSlot: false,
      until: null,
      now: now === null ? null : { ...now, startedAt: '2026-05-02T09:00:00Z' },
      loop: [...loop],
    },
    activity: 'Bijouterie',
    contact: null,
    language: 'fr',
  });
  return [...page.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title = '']) => title);
};

test('the network’s own cards read the same, so the page shows one of them', () => {
  const shop = anItem('photo', 'own', 'L’atelier');
  expect(titles(null, [...HOUSE, shop])).toEqual(['Entracte.', 'L’atelier']);
  expect(titles(HOUSE[1]!, [...HOUSE, shop])).toEqual(['Entracte.', 'L’atelier']);
});

test('two pictures with one title stay two, and a picture shown twice is one', () => {
  const first = anItem('a', 'own', 'La carte');
  expect(titles(null, [first, anItem('b', 'own', 'La carte'), first])).toEqual(['La carte', 'La carte']);
});
