import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Compile } from 'typebox/schema';
import { toJSONSchema } from 'zod';
import { type PlayBatch, PlayBatchSchema, type PlayRecord } from '../../wire/player/plays.js';

/** `[0-9a-f]{4}` as four classes in a row: the engine runs a row seven times as fast as a counted class. */
const writtenOut = (pattern: string): string =>
  pattern.replace(/(\[[^\]]+\])\{(\d+)\}/g, (_, one: string, times: string) => one.repeat(Number(times)));

const DIGEST_PATTERN = '^[0-9a-f]{64}$';
const DIGEST = new RegExp(writtenOut(DIGEST_PATTERN));

/** The schema, compiled, but for the form of digests: four in each play were more than half of the work. */
const compiled = Compile(
  toJSONSchema(PlayBatchSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern === DIGEST_PATTERN) delete jsonSchema.pattern;
      else if (jsonSchema.pattern !== undefined) jsonSchema.pattern = writtenOut(jsonSchema.pattern);
    },
  }),
);

/** The form of all digests. One that the play before has too was looked at there: two of four in an unbroken chain. */
function areDigests(plays: readonly PlayRecord[]): boolean {
  let before: PlayRecord | undefined;
  for (const play of plays) {
    if (!DIGEST.test(play.hash)) return false;
    if (play.prevHash !== before?.hash && !DIGEST.test(play.prevHash)) return false;
    if (play.media !== before?.media && !DIGEST.test(play.media)) return false;
    if (play.playlistHash !== before?.playlistHash && !DIGEST.test(play.playlistHash)) return false;
    before = play;
  }
  return true;
}

/** Whether this is a batch of plays as `PlayBatchSchema` wants it. */
export const isPlayBatch = (value: unknown): value is PlayBatch =>
  compiled.Check(value) && areDigests((value as PlayBatch).plays);

/**
 * `PlayBatchSchema` for the one message that comes by the hundred thousand: a batch that is as it should be costs less
 * than half of its `JSON.parse`; any other goes on to the schema itself, which says what is wrong with it.
 */
export const FastPlayBatchSchema: StandardSchemaV1<unknown, PlayBatch> = {
  '~standard': {
    version: 1,
    vendor: 'entracte',
    validate: (value) => (isPlayBatch(value) ? { value } : PlayBatchSchema['~standard'].validate(value)),
  },
};
