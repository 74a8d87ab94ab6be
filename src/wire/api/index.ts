export * from './accounts.js';
export * from './campaigns.js';
export * from './common.js';
export * from './demo.js';
export * from './network.js';
export * from './problem.js';
export * from './reference.js';
export * from './venues.js';
