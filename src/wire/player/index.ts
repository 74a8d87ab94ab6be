export * from './messages.js';
export * from './plays.js';
export * from './snapshot.js';
