import type { ColumnOptions } from 'typeorm';
import { Column } from 'typeorm';

/**
 * What a column is about. `context`: what a merchant declared of the shop. `terms`: what was bought, by which
 * organisation, and how many plays were counted. `device`: the box behind a screen. `account`: people who sign in, and
 * secrets. `audit`: who did what. A decision reads the first two and nothing else; there is no class for a viewer.
 */
export type PrivacyClass = 'context' | 'terms' | 'device' | 'account' | 'audit';

const classes = new Map<object, Map<string, PrivacyClass>>();

/** Says what class a column is of; a column without one fails the tests. */
export const columnClass =
  (privacy: PrivacyClass): PropertyDecorator =>
  (prototype, property) => {
    const entity = prototype.constructor;
    const known = classes.get(entity) ?? new Map<string, PrivacyClass>();
    classes.set(entity, known.set(String(property), privacy));
  };

/** The class of a property of an entity, or undefined when nobody gave it one. */
export const privacyOf = (entity: object, property: string): PrivacyClass | undefined =>
  classes.get(entity)?.get(property);

interface Extra {
  readonly primary?: boolean;
  readonly nullable?: boolean;
  readonly unique?: boolean;
  /** What rows written before the column existed hold. */
  readonly default?: string | boolean;
}

const column =
  (type: ColumnOptions['type'], more: ColumnOptions = {}) =>
  (privacy: PrivacyClass, extra: Extra = {}): PropertyDecorator => {
    const classify = columnClass(privacy);
    const declare = Column({ ...more, ...extra, type } as ColumnOptions);
    return (prototype, property) => {
      classify(prototype, property);
      declare(prototype, property);
    };
  };

/** pg gives 64-bit integers as text; every one of ours is below 2^53. */
const wholeNumber = {
  to: (value: unknown): unknown => value,
  from: (value: unknown): number | null => (value === null || value === undefined ? null : Number(value)),
};

export const TextColumn = column('text');
/** A 32-bit whole number. */
export const IntColumn = column('integer');
/** Whole milliseconds since 1970, or a count that may pass 32 bits. */
export const BigIntColumn = column('bigint', { transformer: wholeNumber });
export const RealColumn = column('double precision');
export const BooleanColumn = column('boolean');
/** JSON kept as text, so that both engines give back exactly what was written. */
export const JsonColumn = column('simple-json');
