import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { TableDefinition } from './dsl/table.js';
import {
  boolean,
  count,
  createTables,
  dropTables,
  id,
  instant,
  int,
  json,
  nullable,
  primary,
  real,
  references,
  text,
  unique,
} from './dsl/table.js';

/** Organisations, their members, and how they come in. */
const accounts: Readonly<Record<string, TableDefinition>> = {
  organisations: {
    columns: { id: primary(id()), kind: text(), name: text(), created_at: instant() },
  },
  members: {
    columns: {
      id: primary(id()),
      organisation_id: references('organisations'),
      email: unique(text()),
      password_hash: nullable(text()),
      role: text(),
      language: text(),
      created_at: instant(),
    },
    indexes: [['organisation_id']],
  },
  sessions: {
    columns: {
      id: primary(id()),
      member_id: references('members'),
      token_hash: unique(text()),
      created_at: instant(),
      expires_at: instant(),
    },
    indexes: [['member_id'], ['expires_at']],
  },
  invitations: {
    columns: {
      id: primary(id()),
      organisation_id: references('organisations'),
      email: text(),
      role: text(),
      token_hash: unique(text()),
      created_at: instant(),
      expires_at: instant(),
      used_at: nullable(instant()),
    },
    indexes: [['organisation_id']],
  },
};

/** What was bought, and what shows it. */
const terms: Readonly<Record<string, TableDefinition>> = {
  creatives: {
    columns: {
      id: primary(id()),
      organisation_id: references('organisations'),
      title: text(),
      purpose: text(),
      kind: text(),
      mime: text(),
      bytes: count(),
      width_px: int(),
      height_px: int(),
      duration_ms: int(),
      sha256: text(),
      on_behalf_of: text(),
      paid_by: text(),
      approval: text(),
      refusal_reason: nullable(text()),
      created_at: instant(),
    },
    indexes: [['organisation_id', 'created_at', 'id'], ['approval', 'created_at', 'id'], ['sha256']],
  },
  campaigns: {
    columns: {
      id: primary(id()),
      organisation_id: references('organisations'),
      name: text(),
      created_at: instant(),
    },
    indexes: [['organisation_id', 'created_at', 'id']],
  },
  flights: {
    columns: {
      id: primary(id()),
      campaign_id: references('campaigns'),
      organisation_id: references('organisations'),
      name: text(),
      state: text(),
      starts_at: instant(),
      ends_at: instant(),
      product_ids: json(),
      context: json(),
      goal: json(),
      created_at: instant(),
    },
    indexes: [['campaign_id'], ['organisation_id'], ['state', 'ends_at']],
  },
  flight_creatives: {
    columns: {
      flight_id: references('flights', 'CASCADE', primary(id())),
      creative_id: references('creatives', 'NO ACTION', primary(id())),
      position: int(),
    },
    indexes: [['creative_id']],
  },
};

/** What merchants declare. */
const context: Readonly<Record<string, TableDefinition>> = {
  venues: {
    columns: {
      id: primary(id()),
      organisation_id: references('organisations'),
      name: text(),
      activity_id: text(),
      product_ids: json(),
      clientele: json(),
      address: text(),
      postcode: text(),
      city: text(),
      country_code: text(),
      lat: real(),
      lon: real(),
      time_zone: text(),
      opening_hours: text(),
      blocked_category_ids: json(),
      approval_mode: text(),
      refuses_competitors: boolean(),
      has_alcohol_licence: boolean(),
      created_at: instant(),
    },
    indexes: [['organisation_id', 'created_at', 'id']],
  },
  zones: {
    columns: { id: primary(id()), venue_id: references('venues'), name: text(), kind: text() },
    indexes: [['venue_id']],
  },
  waiting_slots: {
    columns: {
      id: primary(id()),
      zone_id: references('zones'),
      weekdays: json(),
      start_minute: int(),
      end_minute: int(),
      expected_wait_seconds: int(),
      people_per_hour: nullable(int()),
      max_ad_share_percent: int(),
    },
    indexes: [['zone_id']],
  },
  vetoes: {
    columns: {
      id: primary(id()),
      organisation_id: references('organisations'),
      venue_id: references('venues'),
      kind: text(),
      target_id: id(),
      created_at: instant(),
    },
    uniques: [['venue_id', 'kind', 'target_id']],
  },
  venue_contents: {
    columns: {
      venue_id: references('venues', 'CASCADE', primary(id())),
      creative_id: references('creatives', 'NO ACTION', primary(id())),
      position: int(),
    },
    indexes: [['creative_id']],
  },
  campaign_approvals: {
    columns: {
      venue_id: references('venues', 'CASCADE', primary(id())),
      campaign_id: references('campaigns', 'CASCADE', primary(id())),
      organisation_id: references('organisations'),
      created_at: instant(),
    },
    indexes: [['campaign_id']],
  },
  former_venues: {
    columns: { id: primary(id()), name: text(), deleted_at: instant() },
  },
  screens: {
    columns: {
      id: primary(id()),
      organisation_id: references('organisations'),
      venue_id: references('venues'),
      zone_id: references('zones'),
      name: text(),
      width_px: int(),
      height_px: int(),
      visible_from_public_road: boolean(),
      accepted_media: json(),
      created_at: instant(),
      is_demo: boolean(),
    },
    indexes: [['organisation_id'], ['venue_id'], ['zone_id']],
  },
};

/** The boxes behind screens, which no decision reads. */
const devices: Readonly<Record<string, TableDefinition>> = {
  screen_devices: {
    columns: {
      id: primary(id()),
      screen_id: references('screens'),
      public_key: json(),
      thumbprint: unique(text()),
      paired_at: instant(),
      revoked_at: nullable(instant()),
      is_demo: boolean(),
    },
    indexes: [['screen_id']],
  },
  pairings: {
    columns: {
      id: primary(id()),
      code_hash: unique(text()),
      public_key: json(),
      thumbprint: text(),
      created_at: instant(),
      expires_at: instant(),
      used_at: nullable(instant()),
      screen_id: nullable(references('screens')),
    },
    indexes: [['expires_at'], ['screen_id']],
  },
};

/** What was planned, what was played, and what was counted. History stays, so it refers to nothing that can go. */
const history: Readonly<Record<string, TableDefinition>> = {
  playlists: {
    columns: {
      screen_id: primary(id()),
      version: primary(int()),
      hash: text(),
      snapshot: text(),
      created_at: instant(),
    },
  },
  playlist_items: {
    columns: {
      screen_id: primary(id()),
      version: primary(int()),
      item_id: primary(id()),
      kind: text(),
      creative_id: id(),
      flight_id: nullable(id()),
      why: json(),
      record: json(),
    },
    foreignKeys: [{ columns: ['screen_id', 'version'], table: 'playlists', onDelete: 'CASCADE' }],
  },
  plays: {
    columns: {
      screen_id: primary(id()),
      boot_id: primary(id()),
      seq: primary(int()),
      id: unique(id()),
      playlist_version: int(),
      item_id: id(),
      creative_id: id(),
      flight_id: nullable(id()),
      campaign_id: nullable(id()),
      venue_id: id(),
      started_at: instant(),
      duration_ms: int(),
      mono_start_ms: count(),
      mono_end_ms: count(),
      clock: text(),
      result: text(),
      prev_hash: text(),
      hash: text(),
      received_at: instant(),
      is_demo: boolean(),
      is_billable: boolean(),
    },
  },
  play_heads: {
    columns: { screen_id: primary(id()), boot_id: primary(id()), up_to: int(), max_seq: int() },
  },
  delivery_counts: {
    columns: {
      flight_id: primary(id()),
      venue_id: primary(id()),
      hour_at: primary(instant()),
      is_demo: primary(boolean()),
      plays: int(),
      duration_ms: count(),
    },
    indexes: [['venue_id', 'hour_at']],
  },
  audit_events: {
    columns: {
      id: primary(id()),
      organisation_id: id(),
      member_id: nullable(id()),
      at: instant(),
      action: text(),
      subject_kind: text(),
      subject_id: id(),
      detail: json(),
    },
    indexes: [['organisation_id', 'at', 'id']],
  },
  settings: {
    columns: { key: primary(text()), value: text() },
  },
};

const TABLES = { ...accounts, ...terms, ...context, ...devices, ...history };

/** The first schema. The number after the name is how TypeORM orders migrations. */
export class TheHouse1790000000001 implements MigrationInterface {
  readonly name = 'TheHouse1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
