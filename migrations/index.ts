import { TheHouse1790000000001 } from './0001-the-house.js';

/** Every migration there is, oldest first. Named one by one: nothing is found by looking into folders. */
export const MIGRATIONS = [TheHouse1790000000001];
