import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileOpeningHours } from '../../../../src/core/context/opening-hours/index.js';
import { meantHours } from './meant-hours.js';

describe('hours in words', () => {
  test.each([
    ['lundi au samedi 7h-20h', 'Mo-Sa 07:00-20:00'],
    ['Mon to Sat 7am–8pm', 'Mo-Sa 07:00-20:00'],
    ['du lundi au vendredi de 9h à 12h30 et de 14h à 18 h 30', 'Mo-Fr 09:00-12:30,14:00-18:30'],
    ['Lun-Ven : 9h-18h, sam. 10h-13h, fermé le dimanche', 'Mo-Fr 09:00-18:00; Sa 10:00-13:00'],
    ['mardi, jeudi et samedi 10:00 - 19:00', 'Tu,Th,Sa 10:00-19:00'],
    ['tous les jours 8h à minuit', 'Mo-Su 08:00-24:00'],
    ['10h-19h', 'Mo-Su 10:00-19:00'],
    ['open 9am to 5.30pm Monday through Friday', 'Mo-Fr 09:00-17:30'],
    ['weekdays 9-5pm; weekends 10am-noon', 'Mo-Fr 09:00-17:00; Sa-Su 10:00-12:00'],
    ['fridays 7-9pm', 'Fr 19:00-21:00'],
    ['vendredi et samedi 18h-2h', 'Fr-Sa 18:00-02:00'],
    ['lundi au dimanche 24h/24', '24/7'],
    ['Monday to Saturday 9am-7pm, closed on bank holidays', 'Mo-Sa 09:00-19:00; PH off'],
    ['dimanche et jours fériés 8h-13h', 'Su,PH 08:00-13:00'],
  ])('"%s" means %s', (words, text) => {
    expect(meantHours(words)).toBe(text);
    expect(compileOpeningHours(text).ok).toBe(true);
  });

  test.each([
    '',
    'lundi au samedi',
    'lundi 7h',
    'sur rendez-vous',
    'lundi 9h-12h, lundi 14h-18h',
    'lundi au samedi 9h-12h sauf mercredi',
    'lundi 9h-12h et 11h-14h',
    'lundi 13pm-15pm',
    'lundi 25h-26h',
    'lundi 9h-12h 14h-18h mardi',
  ])('nothing is offered for "%s"', (words) => {
    expect(meantHours(words)).toBeNull();
  });

  test('whatever is offered is understood', () => {
    const word = fc.constantFrom(
      ...'lundi|mar.|Wed|samedi|Sundays|férié|au|to|-|et|,|de|fermé|24h/24|7h|9h30|12:00|noon|minuit|8pm|5|le'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const offered = meantHours(words.join(' '));
        if (offered !== null) expect([offered, compileOpeningHours(offered).ok]).toEqual([offered, true]);
      }),
      { seed: 7, numRuns: 3_000 },
    );
    // Short phrases of that kind do get an offer, or the property above would say nothing.
    expect(meantHours('le samedi de 9h30 au 12:00')).toBe('Sa 09:30-12:00');
  });
});
