import { Inject, Injectable } from '@nestjs/common';
import { asId } from '../../core/base/ids.js';
import { findDepartement } from '../../core/context/french-geography.js';
import { type NetworkRules, rulesChange } from '../../core/context/network.js';
import { AuditRepository } from '../../persistence/repositories/audit.repository.js';
import { NetworkRuleRepository } from '../../persistence/repositories/network.repository.js';
import { Store } from '../../persistence/store.js';
import type { Actor } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { Events } from '../../platform/events.js';
import type { NewId } from '../../platform/ids.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type { NetworkRulesPatch, NetworkRulesView } from '../../wire/api/network.js';
import { communes } from '../reference/communes.js';
import { minutesOf, timeOf } from './venue-views.js';

const viewOf = ({ gridEmergency, communeCurfews, minimumScore }: NetworkRules): NetworkRulesView => ({
  minimumScore,
  gridEmergency:
    gridEmergency === null
      ? null
      : {
          departementCodes:
            gridEmergency.departementCodes === null ? null : [...gridEmergency.departementCodes],
        },
  communeCurfews: communeCurfews.map(({ communeCode, fromMinute, toMinute, source }) => ({
    communeCode,
    from: timeOf(fromMinute),
    to: timeOf(toMinute),
    source,
  })),
});

function refuseUnknown({ gridEmergency, communeCurfews = [] }: NetworkRulesPatch): void {
  gridEmergency?.departementCodes?.forEach((value, index) => {
    if (findDepartement(value) === null)
      throw new UserError('DEPARTEMENT_UNKNOWN', {
        field: `gridEmergency.departementCodes.${String(index)}`,
        facts: { value },
      });
  });
  communeCurfews.forEach(({ communeCode: value }, index) => {
    if (communes().find(value) === null)
      throw new UserError('COMMUNE_UNKNOWN', {
        field: `communeCurfews.${String(index)}.communeCode`,
        facts: { value },
      });
  });
}

/** The rules as they are after a change; what it leaves out stays. */
const after = (
  before: NetworkRules,
  { gridEmergency, communeCurfews, minimumScore }: NetworkRulesPatch,
): NetworkRules => ({
  minimumScore: minimumScore ?? before.minimumScore,
  gridEmergency: gridEmergency === undefined ? before.gridEmergency : gridEmergency,
  communeCurfews:
    communeCurfews === undefined
      ? before.communeCurfews
      : communeCurfews.map(({ communeCode, from, to, source }) => ({
          communeCode,
          fromMinute: minutesOf(from),
          toMinute: minutesOf(to),
          source,
        })),
});

/** What the operator sets for the whole network: the switch for an emergency of the grid, and curfews of communes. */
@Injectable()
export class NetworkRulesService {
  constructor(
    private readonly store: Store,
    private readonly rules: NetworkRuleRepository,
    private readonly audit: AuditRepository,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async get(): Promise<NetworkRulesView> {
    return viewOf(await this.rules.get(this.store.reader));
  }

  /** Changes the rules; screens are planned again where they are not what they were. */
  async change(actor: Actor, patch: NetworkRulesPatch): Promise<NetworkRulesView> {
    refuseUnknown(patch);
    const { before, rules } = await this.store.write(async (tx) => {
      const before = await this.rules.get(tx);
      const rules = after(before, patch);
      await this.rules.set(tx, rules);
      await this.audit.add(tx, {
        id: this.newId(),
        organisationId: asId(actor.organisationId),
        memberId: actor.memberId,
        at: this.clock.now(),
        action: 'network.rules',
        subjectKind: 'network',
        subjectId: 'rules',
        detail: {
          emergency:
            rules.gridEmergency === null
              ? 'off'
              : (rules.gridEmergency.departementCodes?.join(' ') ?? 'everywhere'),
          curfews: rules.communeCurfews.length,
          minimumScore: rules.minimumScore,
        },
      });
      return { before, rules };
    });
    this.events.publish('network.changed', rulesChange(before, rules));
    return viewOf(rules);
  }
}
