import { describe, expect, test } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { privacyOf } from './entities/columns.js';
import type { PrivacyClass } from './entities/columns.js';
import { ENTITIES } from './entities/index.js';
import { DECISION_COLUMNS } from './repositories/decision.repository.js';

const storage = getMetadataArgsStorage();
const columnsOf = (entity: object) => storage.columns.filter((column) => column.target === entity);
const tableOf = (entity: object): string =>
  storage.tables.find((table) => table.target === entity)?.name ?? '';
const classesOf = (entity: object): ReadonlySet<PrivacyClass | undefined> =>
  new Set(columnsOf(entity).map((column) => privacyOf(entity, column.propertyName)));

describe('every column has a privacy class', () => {
  test('and no table was forgotten', () => {
    const declared = storage.tables.map((table) => table.target);
    expect(new Set<unknown>(ENTITIES)).toEqual(new Set<unknown>(declared));
  });

  test.each(ENTITIES.map((entity) => [tableOf(entity), entity] as const))('%s', (_table, entity) => {
    const unclassified = columnsOf(entity)
      .map((column) => column.propertyName)
      .filter((property) => privacyOf(entity, property) === undefined);
    expect(columnsOf(entity).length).toBeGreaterThan(0);
    expect(unclassified).toEqual([]);
  });

  test('of one kind in a table of context or terms: nothing about a box or a person beside it', () => {
    const mixed = ENTITIES.filter((entity) => classesOf(entity).size > 1).map(tableOf);
    expect(mixed).toEqual([]);
  });
});

describe('what a decision may read', () => {
  test('is of class context or terms', () => {
    const other = DECISION_COLUMNS.flatMap(([entity, properties]) =>
      properties
        .filter((property) => !['context', 'terms'].includes(privacyOf(entity, property) ?? 'none'))
        .map((property) => `${tableOf(entity)}.${property}`),
    );
    expect(DECISION_COLUMNS.flatMap(([, properties]) => properties).length).toBeGreaterThan(50);
    expect(other).toEqual([]);
  });

  test('refers to no table about boxes or people', () => {
    const private_ = ENTITIES.filter((entity) =>
      ['device', 'account', 'audit'].some((privacy) => classesOf(entity).has(privacy as PrivacyClass)),
    ) as readonly unknown[];
    const open = (ENTITIES as readonly unknown[]).filter((entity) => !private_.includes(entity));
    const targetOf = (type: unknown): unknown =>
      typeof type === 'function' ? (type as () => unknown)() : type;
    const crossing = storage.foreignKeys
      .filter((key) => open.includes(key.target) && private_.includes(targetOf(key.type)))
      .map((key) => tableOf(key.target as object));
    expect(storage.foreignKeys.length).toBeGreaterThan(20);
    expect(open.length).toBeGreaterThan(10);
    expect(crossing).toEqual([]);
  });

  test('of a screen is context: its box points to it, never back', () => {
    const entityOf = (table: string): object | undefined => ENTITIES.find((one) => tableOf(one) === table);
    const [screen, device] = [entityOf('screens'), entityOf('screen_devices')];
    expect([...classesOf(screen ?? {})]).toEqual(['context']);
    expect([...classesOf(device ?? {})]).toEqual(['device']);
    const pointsTo = (from: unknown): readonly unknown[] =>
      storage.foreignKeys
        .filter((key) => key.target === from)
        .map(({ type }) => (typeof type === 'function' ? (type as () => unknown)() : type));
    expect(pointsTo(device)).toContain(screen);
    expect(pointsTo(screen)).not.toContain(device);
  });

  test('has no column that could hold a viewer', () => {
    const viewer =
      /viewer|visitor|audience|face|gender|age|mac_?addr|ip_?addr|user_?agent|fingerprint|cookie|camera/i;
    const names = ENTITIES.flatMap((entity) =>
      columnsOf(entity).map((column) => `${tableOf(entity)}.${column.propertyName}`),
    );
    expect(names.filter((name) => viewer.test(name.replace(/language|message/i, '')))).toEqual([]);
  });
});
