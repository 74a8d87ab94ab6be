import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decideJsonSchema } from '../../src/wire/decide.js';

const ROOT = process.cwd();
const EXAMPLE = join(ROOT, 'docs', 'examples', 'network.json');
const AT = '2026-06-02T11:00:00+02:00';

const entracte = (...args: readonly string[]): Promise<{ code: number; out: string; complaints: string }> =>
  new Promise((resolve, reject) => {
    execFile(join(ROOT, 'bin', 'entracte.mjs'), args, { cwd: tmpdir() }, (error, out, complaints) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, out, complaints });
      else reject(new Error('the command did not run', { cause: error }));
    });
  });

interface Answer {
  readonly screen: string;
  readonly flight: string;
  readonly verdict: string;
  readonly score: number;
  readonly parts: readonly unknown[];
  readonly reasons: readonly { readonly ruleId: string; readonly code: string }[];
}
const answersOf = (out: string): readonly Answer[] => JSON.parse(out) as readonly Answer[];

/** Verdicts and rules alone, by flight. */
const gist = (answers: readonly Answer[], screen: string): Record<string, string> =>
  Object.fromEntries(
    answers
      .filter((answer) => answer.screen === screen)
      .map(({ flight, verdict, reasons }) => [
        flight,
        [verdict, ...reasons.map(({ ruleId }) => ruleId)].join(' '),
      ]),
  );

describe('entracte decide', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entracte-decide-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const decide = async (network: unknown, at = AT): ReturnType<typeof entracte> => {
    const path = join(folder, 'network.json');
    await writeFile(path, typeof network === 'string' ? network : JSON.stringify(network));
    return entracte('decide', path, '--at', at);
  };

  test('the schema in the docs is that of the code', async () => {
    const written = await readFile(join(ROOT, 'docs', 'decide.schema.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(decideJsonSchema())));
  });

  test('[EL0] [RE0] the example of the docs has the answer of the docs', async () => {
    const { code, out } = await entracte('decide', EXAMPLE, '--at', AT);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(await readFile(join(ROOT, 'docs', 'examples', 'network.answer.json'), 'utf8')),
    );
    expect(gist(answersOf(out), 'alba-counter')).toMatchObject({
      'photographer-june': 'eligible',
      gold: 'ineligible EL13 EL14',
      'rival-jeweller': 'ineligible EL14',
      betting: 'ineligible LW12 RE8',
    });
  });

  test('[LW8] at 1:30 a screen that the road sees shows no ad', async () => {
    const { out } = await entracte('decide', EXAMPLE, '--at', '2026-06-03T01:30:00+02:00');
    expect(gist(answersOf(out), 'cave-window')['chateau']).toBe('ineligible LW8');
    const table = await entracte('decide', EXAMPLE, '--at', AT, '--table');
    expect(table.out).toMatch(/^cave-window +chateau +eligible +0\.690$/m);
  });

  test('what is left out has a default, and the order of the lists changes nothing', async () => {
    const network = {
      venues: [
        { id: 'b', activityId: 'bakery' },
        { id: 'a', activityId: 'jeweller' },
      ],
      screens: [
        { id: '2', venueId: 'b' },
        { id: '1', venueId: 'a' },
      ],
      flights: [
        { id: 'y', productIds: ['wedding-dress'] },
        { id: 'x', productIds: ['wedding-venue'] },
        { id: 'z', productIds: ['wedding-venue'], creatives: [] },
      ],
    };
    const { out } = await decide(network);
    expect(gist(answersOf(out), '1')).toEqual({
      x: 'eligible',
      y: 'eligible',
      z: 'ineligible PL15',
    });
    const { venues, screens, flights } = network;
    const turned = await decide({
      venues: [...venues].reverse(),
      screens: [...screens].reverse(),
      flights: [...flights].reverse(),
    });
    expect(turned.out).toBe(out);
  });

  test('every fault is named with its path, and nothing is printed', async () => {
    const empty = await decide({ venues: [{ id: 1, colour: 'red' }], screens: [] });
    expect({ code: empty.code, out: empty.out }).toEqual({ code: 2, out: '' });
    for (const path of ['venues.0.activityId: ', 'venues.0.id: ', 'venues.0: ', 'flights: '])
      expect(empty.complaints).toContain(path);
    const wrong = await decide({
      venues: [
        { id: 'a', activityId: 'nope', openingHours: '??', communeCode: '33999' },
        { id: 'a', activityId: 'bakery' },
      ],
      screens: [
        {
          id: 's',
          venueId: 'b',
          waitingSlots: [
            { weekdays: [1], start: '10:00', end: '09:00', expectedWaitSeconds: 60, maxAdSharePercent: 50 },
          ],
        },
      ],
      flights: [
        {
          id: 'f',
          productIds: ['moon-dust'],
          startsAt: '2026-06-02T00:00:00Z',
          endsAt: '2026-06-01T00:00:00Z',
          context: { activityIds: ['nowhere'], place: { kind: 'regions', codes: ['99'] } },
        },
      ],
    });
    expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 2, out: '' });
    for (const fault of [
      'venues.0.activityId: ACTIVITY_UNKNOWN: nope',
      'venues.0.openingHours: OPENING_HOURS_INVALID',
      'venues.0.communeCode: COMMUNE_UNKNOWN: 33999',
      'venues.1.id: "a" is given twice',
      'screens.0.venueId: VENUE_UNKNOWN: b',
      'screens.0.waitingSlots.0.end: SLOT_ENDS_BEFORE_START',
      'flights.0.productIds.0: PRODUCT_UNKNOWN: moon-dust',
      'flights.0.context.activityIds.0: ACTIVITY_UNKNOWN: nowhere',
      'flights.0.context.place.codes.0: REGION_UNKNOWN: 99',
      'flights.0.endsAt: FLIGHT_ENDS_BEFORE_START',
    ])
      expect(wrong.complaints).toContain(fault);
  });

  test.each([
    ['{', AT, 'is not JSON'],
    ['[]', AT, 'expected object'],
    ['{"venues":[],"screens":[],"flights":[]}', 'yesterday', '--at takes a time with its offset'],
    ['{"venues":[],"screens":[],"flights":[]}', '2026-06-02T11:00:00', '--at takes a time with its offset'],
  ])('refuses %j at %s', async (text, at, complaint) => {
    const { code, out, complaints } = await decide(text, at);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain(complaint);
  });
});
