import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const EnvironmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./var'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => `${new URL(url).origin}/` === new URL(url).href, {
      error: 'an origin like https://screens.example.com, without a path',
      abort: true,
    })
    .transform((url) => new URL(url).origin)
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

/** The environment cannot be used as it is; the message names every bad variable and needs no stack. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The environment has bad values:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Nest's token for the configuration. */
export const CONFIG = Symbol('config');

/** Parses the environment, or throws a `ConfigError` that names every bad variable and what it takes. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = EnvironmentSchema.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const env = parsed.data;
  if ((env.TLS_CERT === undefined) !== (env.TLS_KEY === undefined))
    throw new ConfigError(['TLS_CERT and TLS_KEY go together: set both or neither']);
  const isProduction = env.NODE_ENV === 'production';
  if (isProduction && env.DEMO === true)
    throw new ConfigError(['DEMO: the demo network never runs with NODE_ENV=production']);
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
