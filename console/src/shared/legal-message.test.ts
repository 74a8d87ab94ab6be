import { describe, expect, test } from '@jest/globals';
import { instant } from '../../../src/core/base/instant.js';
import {
  CAR_MESSAGES,
  FOOD_MESSAGES,
  type LegalMessage,
} from '../../../src/core/eligibility/law/legal-messages.js';
import { messageNeeds } from '../../../src/core/eligibility/law/message-needs.js';
import { lacksOf } from './legal-message.js';

const needs = messageNeeds('FR', 'Europe/Paris', instant(Date.UTC(2026, 5, 6))).map((need) => ({
  ...need,
  productIds: [...need.productIds],
  messages: [...need.messages],
}));
const car = needs.find(({ code }) => code === 'LAW_CAR_CO2')?.productIds[0] ?? '';
const shows = (legalMessage: LegalMessage, showsCo2Class = false) => ({
  id: legalMessage,
  title: legalMessage,
  legalMessage,
  showsCo2Class,
});
const lacks = (productId: string, ...creatives: ReturnType<typeof shows>[]) =>
  lacksOf(needs, [productId], creatives);

describe('what creatives lack', () => {
  test('a photographer’s creatives lack nothing', () => {
    expect(lacks('wedding-photography', shows('none'))).toEqual([]);
  });

  test('[LW13] chocolate lacks the messages that no creative shows, and names creatives that show none', () => {
    expect(lacks('chocolate').map(({ messages }) => messages)).toEqual([FOOD_MESSAGES]);
    const [lack] = lacks('chocolate', shows('food-snacking'), shows('none'));
    expect(lack?.messages).toEqual(FOOD_MESSAGES.filter((message) => message !== 'food-snacking'));
    expect(lack?.creatives.map(({ title }) => title)).toEqual(['none']);
    expect(lacks('chocolate', ...FOOD_MESSAGES.map((message) => shows(message)))).toEqual([]);
    expect(lacks('chocolate', shows('food-exempt'))).toEqual([]);
    expect(lacks('chocolate', shows('food-exempt'), shows('food-snacking'))).toHaveLength(1);
  });

  test('[LW11] wine lacks its warning on each creative without it', () => {
    expect(lacks('wine', shows('alcohol'))).toEqual([]);
    expect(lacks('wine', shows('alcohol'), shows('none'))[0]?.creatives).toEqual([shows('none')]);
    expect(lacks('wine')).toHaveLength(1);
  });

  test('[LW14] [LW15] a car lacks its three messages and the class', () => {
    const all = CAR_MESSAGES.map((message) => shows(message, true));
    expect(lacks(car, ...all)).toEqual([]);
    expect(lacks(car, ...all, shows('car-sharing')).map(({ code }) => code)).toEqual(['LAW_CAR_CO2']);
    expect(lacks(car, shows('car-sharing', true)).map(({ code }) => code)).toEqual(['LAW_CAR_MESSAGES']);
  });
});
