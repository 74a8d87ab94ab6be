import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error.js';

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

/** The origin that an http(s) address is, or null for any other text: one with a path, a user or a query is more. */
function originOf(text: string): string | null {
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.href === `${url.origin}/` ? url.origin : null;
}

const EnvironmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./var'),
  PUBLIC_URL: z
    .string()
    .transform(originOf)
    .refine((origin) => origin !== null)
    .optional(),
  TLS_CERT: z.string().min(1).optional(),
  TLS_KEY: z.string().min(1).optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  DEMO: flag.optional(),
  CONTACT: z.string().trim().min(3).max(200).optional(),
});

/** The environment, read once at start; everything else takes this object. */
export interface Config {
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Origin that people and screens use, without a trailing slash; null: as each request names it. */
  readonly publicUrl: string | null;
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly trustsProxy: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Whether an empty database is filled with the demo network and time is demo time. Never in production. */
  readonly demo: boolean;
  /** Where the public may write to whoever runs this network, shown on the public page of every screen. */
  readonly contact: string | null;
}

/** What each variable takes, in the words that refuse a bad value. A value is never repeated: some are secret. */
const TAKES: Readonly<Record<keyof typeof EnvironmentSchema.shape, string>> = {
  NODE_ENV: 'must be production or development',
  PORT: 'must be a whole number from 0 to 65535',
  HOST: 'must be an address of this machine, such as 127.0.0.1',
  DATABASE_URL: 'must start with postgres://, as postgres://user:password@host/name; leave it out for SQLite',
  DATA_DIR: 'must be the path of a folder',
  PUBLIC_URL:
    'must start with https:// (http:// only for a trial) and have no path, as https://ads.example.org',
  TLS_CERT: 'must be the path of a certificate (PEM)',
  TLS_KEY: 'must be the path of a private key (PEM)',
  TRUST_PROXY: 'must be true or false',
  LOG_LEVEL: 'must be error, warn, info or debug',
  DEMO: 'must be true or false',
  CONTACT: 'must be 3 to 200 characters, such as ads@network.example',
};

const isVariable = (name: PropertyKey | undefined): name is keyof typeof TAKES =>
  name !== undefined && name in TAKES;

/** The environment cannot be used as it is; the message names every bad variable and needs no stack. */
export class ConfigError extends StartError {
  constructor(problems: readonly string[]) {
    super(`The environment has bad values:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Nest's token for the configuration. */
export const CONFIG = Symbol('config');

/** Variables that are good alone and not together. */
function conflicts(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { TLS_CERT, TLS_KEY, NODE_ENV, DEMO } = environment;
  const problems: string[] = [];
  if ((TLS_CERT === undefined) !== (TLS_KEY === undefined))
    problems.push('TLS_CERT and TLS_KEY go together: set both or neither');
  if (NODE_ENV === 'production' && (DEMO === '1' || DEMO === 'true'))
    problems.push('DEMO: the demo network never runs with NODE_ENV=production');
  return problems;
}

/** Parses the environment, or throws a `ConfigError` that names every bad variable and what it takes. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = EnvironmentSchema.safeParse(environment);
  const bad = new Set(parsed.error?.issues.map(({ path }) => path[0]).filter(isVariable));
  const problems = [...[...bad].map((name) => `${name}: ${TAKES[name]}`), ...conflicts(environment)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const env = parsed.data;
  const isProduction = env.NODE_ENV === 'production';
  return {
    isProduction,
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: resolve(env.DATA_DIR),
    publicUrl: env.PUBLIC_URL ?? null,
    tls:
      env.TLS_CERT !== undefined && env.TLS_KEY !== undefined
        ? { cert: env.TLS_CERT, key: env.TLS_KEY }
        : null,
    trustsProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    demo: env.DEMO ?? env.NODE_ENV === 'development',
    contact: env.CONTACT ?? null,
  };
}
