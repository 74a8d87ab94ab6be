/** Luminous ads forbidden for as long as it stands, everywhere or in some départements (INSEE codes). */
export interface GridEmergency {
  /** Null: in the whole network. */
  readonly departementCodes: readonly string[] | null;
}

/**
 * Hours in which a commune's own regulation keeps screens seen from the public road off, in local minutes of the day:
 * `fromMinute` is inside and `toMinute` is not; a window whose end is not after its start runs over midnight.
 */
export interface CommuneCurfew {
  /** INSEE code; that of Paris, Lyon or Marseille covers its arrondissements. */
  readonly communeCode: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  /** The text it comes from, e.g. the local regulation on advertising and its article. */
  readonly source: string;
}

/** What the operator sets for the whole network, which every decision reads beside what shops declare. */
export interface NetworkRules {
  readonly gridEmergency: GridEmergency | null;
  readonly communeCurfews: readonly CommuneCurfew[];
  /** The least score with which an ad plays on this network, 0 to 1; RE8's own minimum holds when it is higher. */
  readonly minimumScore: number;
}

/** Where rules of the network are not what they were. */
export interface RulesChange {
  readonly isEverywhere: boolean;
  readonly departementCodes: readonly string[];
  readonly communeCodes: readonly string[];
}

/** PL16: where shops may be judged otherwise after a change; more may be named, never less. */
export function rulesChange(before: NetworkRules, after: NetworkRules): RulesChange {
  const emergencies = [before.gridEmergency, after.gridEmergency];
  const [was, is] = emergencies.map((one) => one?.departementCodes ?? []);
  const isOnEverywhere = emergencies.map((one) => one?.departementCodes === null);
  return {
    isEverywhere: before.minimumScore !== after.minimumScore || isOnEverywhere[0] !== isOnEverywhere[1],
    departementCodes: inOneOnly(was ?? [], is ?? []),
    communeCodes: inOneOnly(before.communeCurfews.map(textOf), after.communeCurfews.map(textOf)).map(
      (text) => text.split(' ')[0] ?? '',
    ),
  };
}

const textOf = ({ communeCode, fromMinute, toMinute }: CommuneCurfew): string =>
  `${communeCode} ${String(fromMinute)} ${String(toMinute)}`;

const inOneOnly = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...one.filter((item) => !other.includes(item)),
  ...other.filter((item) => !one.includes(item)),
];

/** A network whose operator has set nothing. */
export const NO_NETWORK_RULES: NetworkRules = { gridEmergency: null, communeCurfews: [], minimumScore: 0 };
