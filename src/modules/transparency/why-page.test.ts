import { expect, test } from '@jest/globals';
import { asId } from '../../core/base/ids.js';
import type { PublicScreenFacts } from '../../persistence/records/index.js';
import type { NowItem } from '../../wire/api/venues.js';
import { type WhyPage, whyPage } from './why-page.js';

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

const page = (now: NowItem | null, loop: readonly NowItem[], change: Partial<WhyPage> = {}): string =>
  whyPage({
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
    isDemo: false,
    language: 'fr',
    ...change,
  });

/** The headings of the entries, without their markup. */
const titles = (...shown: Parameters<typeof page>): readonly string[] =>
  [...page(...shown).matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title = '']) => title.replace(/<[^>]*>/g, ''));

const anAd = (creativeId: string, title: string, change: Partial<NowItem> = {}): NowItem => ({
  ...anItem(creativeId, 'ad', title),
  advertiser: 'Atelier Lumen',
  paidBy: 'Atelier Lumen',
  flightId: 'flight',
  ...change,
});

test('the network’s own cards read the same, so the page shows one of them', () => {
  const shop = anItem('photo', 'own', 'L’atelier');
  expect(titles(null, [...HOUSE, shop])).toEqual(['Entracte.', 'L’atelier']);
  expect(titles(HOUSE[1]!, [...HOUSE, shop])).toEqual(['Entracte.', 'L’atelier']);
});

test('pictures with one title are one entry that says how many they are, and one shown twice counts once', () => {
  const first = anItem('a', 'own', 'La carte');
  expect(titles(null, [first, anItem('b', 'own', 'La carte'), first])).toEqual(['La carte 2 visuels']);
  expect(titles(null, [first, first])).toEqual(['La carte']);
  expect(titles(null, [first, anItem('b', 'own', 'Les horaires')])).toEqual(['La carte', 'Les horaires']);
});

test('the ads of one advertiser for one reason are one entry, in the order they come', () => {
  const day = anAd('a', 'Le grand jour');
  const again = anAd('b', 'Le grand jour');
  const other = anAd('c', 'Les alliances', { advertiser: 'Orfea', paidBy: 'Orfea' });
  expect(titles(null, [day, other, again])).toEqual(['Le grand jour 2 visuels', 'Les alliances']);
  expect(titles(null, [day, anAd('d', 'La robe')])).toEqual(['Le grand jour · La robe 2 visuels']);
  // Somebody else’s money or another reason is something else to say.
  expect(titles(null, [day, anAd('b', 'Le grand jour', { paidBy: 'Ville de Bordeaux' })])).toHaveLength(2);
  const why = { fr: 'Autre raison.', en: 'Another reason.' };
  expect(titles(null, [day, anAd('b', 'Le grand jour', { why })])).toHaveLength(2);
});

test('what is on now is not said a second time with its other pictures', () => {
  const day = anAd('a', 'Le grand jour');
  expect(titles(day, [anAd('b', 'Le grand jour'), anItem('own', 'own', 'La carte')])).toEqual([
    'Le grand jour 2 visuels',
    'La carte',
  ]);
});

test('every screen of a demo says that it is one, whoever signed up for it', () => {
  expect(page(null, [])).not.toContain('démonstration');
  expect(page(null, [], { isDemo: true })).toContain('démonstration');
  expect(page(null, [], { facts: { ...FACTS, isDemo: true } })).toContain('démonstration');
});

test('stays under 30 kB, and says how many ads it leaves out', () => {
  const loop = Array.from({ length: 200 }, (_, at) =>
    anAd(`ad-${String(at)}`, `Annonce n° ${String(at)} `.padEnd(80, 'é'), {
      advertiser: `Annonceur ${String(at)} `.padEnd(100, '&'),
    }),
  );
  const text = page(null, loop, { contact: 'x'.repeat(200) });
  expect(Buffer.byteLength(text)).toBeLessThan(30_000);
  const shown = [...text.matchAll(/<h3>/g)].length;
  expect(shown).toBeGreaterThan(10);
  expect(text).toContain(`Et ${String(200 - shown)} autres`);
});

test('the complaints jury can be reached by a link', () => {
  expect(page(null, [])).toMatch(/<a href="https:\/\/www\.jdp-pub\.org\/"[^>]*>www\.jdp-pub\.org<\/a>/);
});
