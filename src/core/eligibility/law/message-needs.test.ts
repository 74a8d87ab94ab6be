import { describe, expect, test } from '@jest/globals';
import { instant } from '../../base/instant.js';
import { CAR_MESSAGES, FOOD_MESSAGES } from './legal-messages.js';
import { messageNeeds } from './message-needs.js';

const at = (date: string) => instant(Date.parse(date));
const needs = (date: string, countryCode = 'FR') => messageNeeds(countryCode, 'Europe/Paris', at(date));
const of = (productId: string, date = '2026-06-06T10:00:00Z') =>
  needs(date).filter(({ productIds }) => productIds.includes(productId));

describe('what creatives have to show', () => {
  test('[LW13] food needs each of its four messages, unless it is exempt', () => {
    expect(of('chocolate')).toEqual([
      expect.objectContaining({
        ruleId: 'LW13',
        messages: FOOD_MESSAGES,
        needsEvery: true,
        exemptMessage: 'food-exempt',
        needsCo2Class: false,
      }),
    ]);
  });

  test('[LW11] [LW12] alcohol and gambling need one message on each creative', () => {
    expect(of('wine').map(({ ruleId, messages, needsEvery }) => [ruleId, messages, needsEvery])).toEqual([
      ['LW11', ['alcohol'], false],
    ]);
    expect(needs('2026-06-06T10:00:00Z').find(({ ruleId }) => ruleId === 'LW12')?.messages).toEqual([
      'gambling',
    ]);
  });

  test('[LW14] [LW15] cars need their three messages and the class, from 1 March 2022', () => {
    const cars = (date: string) => needs(date).filter(({ code }) => code.startsWith('LAW_CAR'));
    expect(
      cars('2026-06-06T10:00:00Z').map(({ messages, needsCo2Class }) => [messages, needsCo2Class]),
    ).toEqual([
      [CAR_MESSAGES, false],
      [[], true],
    ]);
    expect(cars('2022-02-28T22:59:59Z')).toEqual([]);
  });

  test('a photographer needs none', () => {
    expect(of('wedding-photography')).toEqual([]);
  });
});
