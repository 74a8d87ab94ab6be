import { NO_NETWORK_RULES, type NetworkRules } from '../../core/context/network.js';
import { NetworkRuleEntity } from '../entities/network.entity.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import { insert, select } from '../sql.js';

/** Rows by key; a setting that was never made is the network's default. */
export function networkRulesOf(rows: readonly Pick<NetworkRuleEntity, 'key' | 'value'>[]): NetworkRules {
  const set = Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Partial<NetworkRules>;
  return {
    gridEmergency: set.gridEmergency ?? NO_NETWORK_RULES.gridEmergency,
    communeCurfews: set.communeCurfews ?? NO_NETWORK_RULES.communeCurfews,
    minimumScore: set.minimumScore ?? NO_NETWORK_RULES.minimumScore,
  };
}

/** What the operator sets for the whole network. */
export class NetworkRuleRepository {
  async get(from: Reader): Promise<NetworkRules> {
    return networkRulesOf(await select(from, NetworkRuleEntity, ['key', 'value']));
  }

  async set(tx: Transaction, rules: NetworkRules): Promise<void> {
    const settings: readonly (readonly [string, unknown])[] = Object.entries(rules);
    const rows = settings.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
    // A setting that is off has no row.
    for (const [key, value] of settings)
      if (value === null) await managerOf(tx).delete(NetworkRuleEntity, { key });
    await insert(tx, NetworkRuleEntity, rows, { key: ['key'], set: 'value = excluded.value' });
  }
}
