import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resetOperatorPassword } from '../../src/cli/reset-password.js';
import { ResetLinkEntity } from '../../src/persistence/entities/account.entity.js';
import { managerOf } from '../../src/persistence/session.js';
import { Store } from '../../src/persistence/store.js';
import type { Invitation, ResetLink, Session } from '../../src/wire/api/accounts.js';
import { type ApiClient, ApiClient as Client, startTestApp, type TestApp } from '../support/app.js';
import { anOperator, PASSWORD, signUp } from '../support/people.js';

const NEW_PASSWORD = 'a staple for the battery';
const DAY = 86_400_000;

const tokenOf = ({ url }: { readonly url: string }): string => new URL(url).searchParams.get('token') ?? '';

describe('a lost password', () => {
  let app: TestApp;
  let anybody: ApiClient;
  let operator: ApiClient;
  let owner: ApiClient;
  let editor: ApiClient;

  const use = (token: string, password = NEW_PASSWORD) =>
    anybody.send<Session & { code?: string }>('POST', '/reset-links/use', { token, password });
  const signIn = async (email: string, password: string): Promise<number> =>
    (await anybody.send('POST', '/sessions', { email, password })).status;
  const linkFor = (by: ApiClient, email: string): Promise<ResetLink> => by.post('/reset-links', { email });

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
    anybody = new Client(app.url);
    operator = await anOperator(app);
    owner = (await signUp(app, 'merchant', 'Alba')).api;
    await signUp(app, 'advertiser', 'Brumeval');
    const invitation = await owner.post<Invitation>('/invitations', {
      email: 'editor@example.com',
      role: 'editor',
    });
    const session = await anybody.post<Session>('/invitations/accept', {
      token: tokenOf(invitation),
      password: PASSWORD,
      language: 'en',
    });
    editor = anybody.as(session.token ?? '');
  });
  afterAll(() => app.close());

  test('an owner helps a member: the link works once, ends every session, and opens a new one', async () => {
    const link = await linkFor(owner, 'Editor@example.com');
    expect(link).toMatchObject({ email: 'editor@example.com' });
    expect(new URL(link.url).pathname).toBe('/console/reset');
    expect(Date.parse(link.expiresAt)).toBe(app.clock.now() + DAY);
    // Making a link changes nothing yet.
    expect((await editor.send('GET', '/venues')).status).toBe(200);
    const answer = await use(tokenOf(link));
    expect([answer.status, answer.body.member.email]).toEqual([201, 'editor@example.com']);
    expect(answer.headers.get('set-cookie')).toMatch(/^entracte_session=/);
    expect((await anybody.as(answer.body.token ?? '').send('GET', '/venues')).status).toBe(200);
    expect((await editor.send('GET', '/venues')).status).toBe(401);
    expect(await signIn('editor@example.com', PASSWORD)).toBe(401);
    expect(await signIn('editor@example.com', NEW_PASSWORD)).toBe(201);
    const again = await use(tokenOf(link), 'another password yet');
    expect([again.status, again.body.code]).toEqual([410, 'RESET_LINK_INVALID']);
    expect(await signIn('editor@example.com', NEW_PASSWORD)).toBe(201);
  });

  test('of several who use a link at once, one succeeds', async () => {
    const token = tokenOf(await linkFor(owner, 'editor@example.com'));
    const answers = await Promise.all([1, 2, 3].map((n) => use(token, `password number ${String(n)}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
  });

  test('the operator helps anybody; an owner helps nobody of another organisation', async () => {
    expect((await use(tokenOf(await linkFor(operator, 'brumeval@example.com')))).status).toBe(201);
    const foreign = await owner.send('POST', '/reset-links', { email: 'brumeval@example.com' });
    const absent = await owner.send('POST', '/reset-links', { email: 'nobody@example.com' });
    expect([foreign.status, foreign.body]).toEqual([absent.status, absent.body]);
    expect(absent.body).toMatchObject({ status: 422, code: 'NO_SUCH_ACCOUNT', field: 'email' });
    expect(await signIn('brumeval@example.com', NEW_PASSWORD)).toBe(201);
  });

  test('a new link takes the place of the one before', async () => {
    const first = tokenOf(await linkFor(operator, 'alba@example.com'));
    const second = tokenOf(await linkFor(operator, 'alba@example.com'));
    expect((await use(first)).status).toBe(410);
    expect((await use(second, PASSWORD)).status).toBe(201);
  });

  test('a link runs out after a day, and is forgotten', async () => {
    const token = tokenOf(await linkFor(operator, 'brumeval@example.com'));
    app.clock.advance(DAY);
    expect((await use(token)).status).toBe(410);
  });

  test('a password too short uses nothing up', async () => {
    const token = tokenOf(await linkFor(operator, 'brumeval@example.com'));
    expect((await use(token, 'short')).status).toBe(422);
    expect((await use(token)).status).toBe(201);
  });

  test('the token is stored nowhere as it is', async () => {
    const token = tokenOf(await linkFor(operator, 'brumeval@example.com'));
    const rows = await managerOf(app.app.get(Store).reader).find(ResetLinkEntity);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('from the command line, for an operator and for nobody else', async () => {
    const link = await resetOperatorPassword(app.config, 'operator@example.com');
    const token = tokenOf(link);
    expect((await use(token)).status).toBe(201);
    await expect(resetOperatorPassword(app.config, 'alba@example.com')).rejects.toThrow(/is no operator/);
    await expect(resetOperatorPassword(app.config, 'nobody@example.com')).rejects.toThrow(/is no operator/);
  });
});

test('guesses at reset links are few a minute', async () => {
  const app = await startTestApp();
  try {
    const anybody = new Client(app.url);
    const guess = async (): Promise<number> =>
      (await anybody.send('POST', '/reset-links/use', { token: 'x'.repeat(43), password: PASSWORD })).status;
    const answers: number[] = [];
    for (let count = 0; count < 21; count += 1) answers.push(await guess());
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 410));
    expect(answers[20]).toBe(429);
  } finally {
    await app.close();
  }
});
