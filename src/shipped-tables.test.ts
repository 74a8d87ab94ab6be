import { expect, test } from '@jest/globals';
import { faultsOfTables, refuseFaultyTables } from './shipped-tables.js';

test('[CX53] [LW17] the tables that ship are sound', () => {
  expect(faultsOfTables()).toEqual([]);
  expect(() => {
    refuseFaultyTables();
  }).not.toThrow();
});

test('[CX53] [LW17] a start with faulty tables names every fault', () => {
  expect(() => {
    refuseFaultyTables(['taxonomy: CYCLE 1007 1002', 'law: overlap']);
  }).toThrow(/CYCLE 1007 1002\nlaw: overlap/);
});
