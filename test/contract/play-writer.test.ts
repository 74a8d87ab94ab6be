import { expect, test } from '@jest/globals';
import type { ScreenId } from '../../src/core/base/ids.js';
import { asId } from '../../src/core/base/ids.js';
import { type PlayJob, PlayWriter } from '../../src/modules/proof/play-writer.js';
import type { NewPlay } from '../../src/persistence/records/index.js';
import { Store } from '../../src/persistence/store.js';
import { OperationalError } from '../../src/platform/errors/errors.js';
import { onEachDatabase } from '../support/engines.js';
import { plays } from './repositories.js';
import { aPlay, newId } from './rows.js';

onEachDatabase('the group commit of plays', (open) => {
  const jobOf = (own: Partial<NewPlay> = {}): PlayJob => {
    const screenId = asId<ScreenId>(newId());
    return { screenId, bootId: 'b'.repeat(32), rows: [aPlay(screenId, 1, own)], refusedSeqs: [] };
  };

  test('a batch that cannot be written fails alone, and what shared its transaction is kept', async () => {
    const writer = new PlayWriter(new Store(open()), plays);
    // The first is written by itself; the others wait for it and share the next transaction.
    const jobs = [jobOf(), jobOf(), jobOf({ itemId: null as unknown as string }), jobOf()];
    const outcomes = await Promise.allSettled(jobs.map((job) => writer.write(job)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    for (const [index, { rows }] of jobs.entries())
      expect((await plays.get(open().reader, rows[0]!)) !== null).toBe(index !== 2);
  });

  test('a database that is busy is not asked again for each', async () => {
    let asked = 0;
    const store = Object.assign(new Store(open()), {
      write: () => {
        asked += 1;
        return Promise.reject(new OperationalError('BUSY', 'full'));
      },
    });
    const writer = new PlayWriter(store, plays);
    const outcomes = await Promise.allSettled([jobOf(), jobOf(), jobOf()].map((job) => writer.write(job)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(asked).toBe(2);
  });
});
