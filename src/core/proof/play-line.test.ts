import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { batchText, NO_PLAY_BEFORE, playLine, type HashedPlay } from './play-line.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The worked example of docs/protocol.md; the two must not drift apart. */
const SCREEN = '01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55';
const BOOT = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const FIRST: HashedPlay = {
  seq: 1,
  itemId: 'wait-1:castle',
  media: sha256('a medium'),
  playlistVersion: 7,
  playlistHash: sha256('{"v":1}'),
  startedAt: 1_790_416_800_123,
  monoStartMs: 61_250,
  monoEndMs: 71_250,
  clock: 'trusted',
  result: 'complete',
  prevHash: NO_PLAY_BEFORE,
};
const FIRST_HASH = 'de778e3ac8b852ea0d77adc36e4b16ff557abe5bc9bf41820e3a2f89125d84f7';
const SECOND: HashedPlay = {
  ...FIRST,
  seq: 2,
  itemId: 'wait-1:dress',
  startedAt: 1_790_416_810_130,
  monoStartMs: 71_260,
  monoEndMs: 81_260,
  prevHash: FIRST_HASH,
};
const SECOND_HASH = 'df6745ba9b90dff9927214ad10015750e84b377195376db7c9b7fc93021cbca6';
const KEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'r2Ca7sohlBbvJmFyTI3abG1iqYnh0nbLd6_Xn_KDE8Y',
  y: 'N5liEF24BMTRMbaQf_DOR34T-nqJ1so1b-rMsKs5LKw',
};
const SIGNATURE = 'rzglhsxBR-iPv6Ib_pB7p6gmo_GjP6QhEmkQiEftiBMHARuRkXqTHx0U15RG7DpRE8h_eJZKVt51xqVEz04RGQ';

describe('the worked example of the protocol page', () => {
  test('[PP1] the hash of a play covers its line, and the next play covers that hash', () => {
    expect(sha256(playLine(SCREEN, BOOT, FIRST))).toBe(FIRST_HASH);
    expect(sha256(playLine(SCREEN, BOOT, SECOND))).toBe(SECOND_HASH);
  });

  test('[PP2] the signature of the batch verifies over its span and last hash', () => {
    const key = createPublicKey({ key: KEY, format: 'jwk' });
    const valid = (text: string): boolean =>
      verify(
        'sha256',
        Buffer.from(text),
        { key, dsaEncoding: 'ieee-p1363' },
        Buffer.from(SIGNATURE, 'base64url'),
      );
    expect(valid(batchText(SCREEN, BOOT, 1, 2, SECOND_HASH))).toBe(true);
    expect(valid(batchText(SCREEN, BOOT, 1, 1, FIRST_HASH))).toBe(false);
  });

  test.each(Object.keys(FIRST).filter((field) => field !== 'prevHash'))(
    '[PP1] a change of %s changes the hash',
    (field) => {
      expect(sha256(playLine(SCREEN, BOOT, { ...FIRST, [field]: 9 }))).not.toBe(FIRST_HASH);
    },
  );
});
