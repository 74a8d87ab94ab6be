import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, run, type Scenario, ScenarioSchema } from './scenario.js';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const read = (file: string): Scenario =>
  ScenarioSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

test('there are scenarios', () => {
  expect(files.length).toBeGreaterThanOrEqual(7);
});

describe.each(files)('%s', (file) => {
  const scenario = read(file);
  const { zone } = scenario.shop;
  const { planAt, look, reasons } = run(scenario);

  test.each(scenario.moments.map((moment) => ({ ...moment, name: moment.at })))('$name', (moment) => {
    const plan = planAt(at(zone, moment.plannedAt ?? scenario.plannedAt));
    const when = at(zone, moment.at);
    const found = look(plan, when);
    if (moment.plays !== undefined) expect(found.plays).toEqual([...moment.plays].sort());
    if (moment.until !== undefined) expect(found.until).toBe(at(zone, moment.until));
    expect(
      Object.fromEntries(Object.keys(moment.refused).map((name) => [name, reasons(name, when)])),
    ).toEqual(moment.refused);
    for (const name of Object.keys(moment.refused)) expect(found.plays).not.toContain(name);
    for (const name of found.plays) expect([name, reasons(name, when)]).toEqual([name, []]);
    for (const [name, words] of Object.entries(moment.because)) expect(found.why[name]?.en).toContain(words);
    // Whatever is on, the screen is never empty, and the shop always has its place.
    expect(found.loop).toContain('own');
  });

  test('equal input gives an equal plan', () => {
    const plannedAt = at(zone, scenario.plannedAt);
    expect(planAt(plannedAt)).toEqual(planAt(plannedAt));
  });
});
