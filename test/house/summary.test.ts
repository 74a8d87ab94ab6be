import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GREEN = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the last line of a run', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entracte-summary-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const summarise = async (
    results: object | null,
    failedSteps: readonly string[],
  ): Promise<readonly [string, number]> => {
    const file = join(folder, 'jest.json');
    await rm(file, { force: true });
    if (results !== null) await writeFile(file, JSON.stringify(results));
    return new Promise((resolve) => {
      execFile(process.execPath, [join('.ci', 'summarise.mjs'), file, ...failedSteps], (error, stdout) => {
        resolve([stdout, error === null ? 0 : Number(error.code)]);
      });
    });
  };

  test('all green', async () => {
    expect(await summarise(GREEN, [])).toEqual(['12 passed, 0 failed\n', 0]);
    expect(await summarise({ ...GREEN, numPendingTests: 3 }, [])).toEqual([
      '12 passed, 0 failed, 3 skipped\n',
      0,
    ]);
  });

  test('a failed test, a file that does not load, a failed step: each counts once', async () => {
    expect(await summarise({ ...GREEN, numFailedTests: 2 }, ['tests'])).toEqual(['12 passed, 2 failed\n', 1]);
    expect(await summarise({ ...GREEN, numRuntimeErrorTestSuites: 1 }, ['tests'])).toEqual([
      '12 passed, 1 failed\n',
      1,
    ]);
    expect(await summarise(GREEN, ['check'])).toEqual(['12 passed, 1 failed\n', 1]);
  });

  test('tests that never ran are a failure', async () => {
    expect(await summarise(null, ['tests'])).toEqual(['0 passed, 1 failed\n', 1]);
    expect(await summarise(null, [])).toEqual(['0 passed, 1 failed\n', 1]);
  });
});
