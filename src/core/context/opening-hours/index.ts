export { compileOpeningHours } from './parse.js';
export { openIntervals, type OpenInterval } from './resolve.js';
export type { HoursSlip, OpeningHours, OpeningHoursRefusal, OpeningHoursRefusalCode } from './model.js';
