import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogLevel } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type StartedApp, startApp } from '../../src/app.js';
import { PlanningService } from '../../src/modules/planning/planning.service.js';
import { type Config, parseConfig } from '../../src/platform/config.js';
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
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: FakeClock;
  readonly logs?: readonly LogLevel[] | false;
}

/** Starts the service for a test: no demo, quiet, on port 0. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entracte-test-'));
  const clock = options.clock ?? new FakeClock();
  const config = parseConfig({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ...options.environment,
  });
  const { app, url }: StartedApp = await startApp(config, { clock, logs: options.logs ?? ['error', 'fatal'] });
  return {
    url,
    app,
    clock,
    config,
    settled: () => app.get(PlanningService).settled(),
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A JSON answer with its status, whatever the status is. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
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

  /** Sends a request and returns what came back; `body` goes as JSON, FormData as it is. */
  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: {
        'accept-language': this.language,
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as T, headers: response.headers };
  }

  get = <T>(path: string): Promise<T> => this.expecting<T>('GET', path);
  post = <T>(path: string, body?: unknown): Promise<T> => this.expecting<T>('POST', path, body);
  put = <T>(path: string, body?: unknown): Promise<T> => this.expecting<T>('PUT', path, body);
  patch = <T>(path: string, body?: unknown): Promise<T> => this.expecting<T>('PATCH', path, body);
  delete = (path: string): Promise<unknown> => this.expecting('DELETE', path);

  private async expecting<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send<T>(method, path, body);
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
