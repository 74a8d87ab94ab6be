/** Nest's tokens for ports that are interfaces. */
export const CLOCK = Symbol('clock');
export const NEW_ID = Symbol('new-id');
