import { Entity } from 'typeorm';
import { JsonColumn, TextColumn } from './columns.js';

/** What the operator sets for the whole network: one row for each setting. */
@Entity('network_rules')
export class NetworkRuleEntity {
  @TextColumn('terms', { primary: true }) key!: string;
  @JsonColumn('terms') value!: unknown;
}
