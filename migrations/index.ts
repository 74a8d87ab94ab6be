import { TheHouse1790000000001 } from './0001-the-house.js';
import { OneBoxAScreen1790000000002 } from './0002-one-box-a-screen.js';
import { LawAndPlace1790000000003 } from './0003-law-and-place.js';
import { Knowledge1790000000004 } from './0004-knowledge.js';
import { ResetLinks1790000000005 } from './0005-reset-links.js';

/** Every migration there is, oldest first. Named one by one: nothing is found by looking into folders. */
export const MIGRATIONS = [
  TheHouse1790000000001,
  OneBoxAScreen1790000000002,
  LawAndPlace1790000000003,
  Knowledge1790000000004,
  ResetLinks1790000000005,
];
