import type { ScreenId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { Result } from '../../core/base/result.js';
import { err, ok } from '../../core/base/result.js';
import { PairingEntity, ScreenDeviceEntity } from '../entities/screen.entity.js';
import type { DeviceRecord, NewDevice, NewPairing, PairingRecord } from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import { insert, rowsOf, select, selectOne } from '../sql.js';

const DEVICE = ['id', 'screenId', 'publicKey', 'thumbprint', 'pairedAt', 'revokedAt', 'isDemo'] as const;
const PAIRING = [
  'id',
  'codeHash',
  'publicKey',
  'thumbprint',
  'createdAt',
  'expiresAt',
  'usedAt',
  'screenId',
] as const;

/** The boxes that drive screens, and how they come to. Nothing here is read by a decision. */
export class DeviceRepository {
  /** The boxes that may speak for a screen: one, or several on a demo screen. */
  async activeByScreen(from: Reader, screenId: ScreenId): Promise<readonly DeviceRecord[]> {
    const where = 'WHERE screen_id = $1 AND revoked_at IS NULL ORDER BY paired_at, id';
    return (await select(from, ScreenDeviceEntity, DEVICE, where, [
      screenId,
    ])) as unknown as readonly DeviceRecord[];
  }

  /**
   * Gives a screen to a box. The box before loses it, unless both are of the demo, where many browsers show one screen.
   * A key that was paired before is taken over, wherever it was.
   */
  async pair(tx: Transaction, device: NewDevice): Promise<void> {
    if (!device.isDemo) {
      // Two boxes that get one screen at once meet at its row: PostgreSQL makes the later one start again and see the first.
      await rowsOf(tx, 'UPDATE screens SET id = id WHERE id = $1', [device.screenId]);
      await this.revoke(tx, device.screenId, device.pairedAt);
    }
    await insert(tx, ScreenDeviceEntity, [{ ...device, revokedAt: null }], {
      key: ['thumbprint'],
      set: 'screen_id = excluded.screen_id, paired_at = excluded.paired_at, revoked_at = NULL, is_demo = excluded.is_demo',
    });
  }

  /** Takes a screen from its boxes; says how many lost it. */
  async revoke(tx: Transaction, screenId: ScreenId, at: Instant): Promise<number> {
    const done = await managerOf(tx)
      .createQueryBuilder()
      .update(ScreenDeviceEntity)
      .set({ revokedAt: at })
      .where('screen_id = :screenId AND revoked_at IS NULL', { screenId })
      .execute();
    return done.affected ?? 0;
  }

  /** False when the code is taken: draw another. */
  async createPairing(tx: Transaction, pairing: NewPairing): Promise<boolean> {
    const row = { ...pairing, usedAt: null, screenId: null };
    return (await insert(tx, PairingEntity, [row], { key: ['codeHash'] }, ['id'])).length === 1;
  }

  async pairing(from: Reader, id: string): Promise<PairingRecord | null> {
    return (await selectOne(from, PairingEntity, PAIRING, 'WHERE id = $1', [id])) as PairingRecord | null;
  }

  async findPairingByCodeHash(from: Reader, codeHash: string): Promise<PairingRecord | null> {
    return (await selectOne(from, PairingEntity, PAIRING, 'WHERE code_hash = $1', [
      codeHash,
    ])) as PairingRecord | null;
  }

  /** Uses up a pairing for a screen: of several who try, one gets it. */
  async usePairing(
    tx: Transaction,
    codeHash: string,
    screenId: ScreenId,
    at: Instant,
  ): Promise<Result<PairingRecord, 'PAIRING_CODE_INVALID'>> {
    const used = await managerOf(tx)
      .createQueryBuilder()
      .update(PairingEntity)
      .set({ usedAt: at, screenId })
      .where('code_hash = :codeHash AND used_at IS NULL AND expires_at > :at', { codeHash, at })
      .execute();
    const pairing = used.affected === 1 ? await this.findPairingByCodeHash(tx, codeHash) : null;
    return pairing === null ? err('PAIRING_CODE_INVALID') : ok(pairing);
  }

  /** Forgets pairings that expired by `at`; says how many. */
  async purgePairings(tx: Transaction, at: Instant): Promise<number> {
    const gone = await managerOf(tx)
      .createQueryBuilder()
      .delete()
      .from(PairingEntity)
      .where('expires_at <= :at', { at })
      .execute();
    return gone.affected ?? 0;
  }
}
