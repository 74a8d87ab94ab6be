import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogLevel } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type StartedApp, startApp } from '../../src/app.js';
import { PlanningService } from '../../src/modules/planning/planning.service.js';
import { type Config, parseConfig } from '../../src/platform/config.js';
import { RateLimits } from '../../src/platform/http/rate-limits.js';
import type { Place } from './engines.js';
import { FakeClock } from './fake-clock.js';

/** A whole service on a port of its own, with its own empty database, whose time the test moves. */
export interface TestApp {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly clock: FakeClock;
  readonly config: Config;
  /** Resolves when every change so far is planned and published. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Where the data are, removed on `close`; a folder of its own with an SQLite file when nothing is said. */
  readonly place?: Place;
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: FakeClock;
  readonly logs?: readonly LogLevel[] | false;
  /** A folder of the test's own, kept on `close` as is the database: for starting again on the same data. */
  readonly dataDir?: string;
  /** Lifts the allowances per minute, for tests that ask more in a second than a person in an hour. */
  readonly withoutRateLimits?: boolean;
}

/** Starts the service for a test: no demo, quiet, on port 0. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'entracte-test-')));
  const { databaseUrl } = options.place?.place ?? {};
  const clock = options.clock ?? new FakeClock();
  const config = parseConfig({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ...(typeof databaseUrl === 'string' ? { DATABASE_URL: databaseUrl } : {}),
    ...options.environment,
  });
  const { app, url }: StartedApp = await startApp(config, {
    clock,
    logs: options.logs ?? ['error', 'fatal'],
  });
  if (options.withoutRateLimits === true)
    Object.assign(app.get(RateLimits), { take: (): Promise<void> => Promise.resolve() });
  return {
    url,
    app,
    clock,
    config,
    settled: () => app.get(PlanningService).settled(),
    close: async () => {
      await app.close();
      if (options.dataDir !== undefined) return;
      await rm(dataDir, { recursive: true, force: true });
      await options.place?.remove();
    },
  };
}

/** A JSON answer with its status, whatever the status is. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A client of the HTTP API acting for one member, or for nobody. */
export class ApiClient {
  constructor(
    private readonly baseUrl: string,
    private readonly token: string | null = null,
    private readonly language: 'fr' | 'en' = 'en',
  ) {}

  as(token: string): ApiClient {
    return new ApiClient(this.baseUrl, token, this.language);
  }

  speaking(language: 'fr' | 'en'): ApiClient {
    return new ApiClient(this.baseUrl, this.token, language);
  }

  /** Sends a request and returns what came back, to the byte; `body` goes as JSON, text and FormData as they are. */
  async raw(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<RawAnswer> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.baseUrl + path, {
      method,
      redirect: 'manual',
      headers: {
        'accept-language': this.language,
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  /** Sends a request to the API and reads the JSON of its answer. */
  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const answer = await this.raw(method, `/api/v1${path}`, body, headers);
    return {
      status: answer.status,
      body: (answer.text === '' ? {} : JSON.parse(answer.text)) as T,
      headers: answer.headers,
    };
  }

  get = <T>(path: string): Promise<T> => this.expecting<T>('GET', path);
  post = <T>(path: string, body?: unknown): Promise<T> => this.expecting<T>('POST', path, body);
  put = <T>(path: string, body?: unknown): Promise<T> => this.expecting<T>('PUT', path, body);
  patch = <T>(path: string, body?: unknown): Promise<T> => this.expecting<T>('PATCH', path, body);
  delete = (path: string): Promise<unknown> => this.expecting('DELETE', path);

  private async expecting<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send<T>(method, path, body);
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
