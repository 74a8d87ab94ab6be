/** A patch whose absent fields are absent: a schema's optional field may hold `undefined`, a stored one never does. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the fields that a patch gives. */
export const given = <T extends object>(patch: T): Given<T> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Given<T>;
