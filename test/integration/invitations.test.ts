import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inviteOperator } from '../../src/cli/invite-operator.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { Store } from '../../src/persistence/store.js';
import type { Session } from '../../src/wire/api/accounts.js';
import type { Problem } from '../../src/wire/api/problem.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { PASSWORD, signUp } from '../support/people.js';

describe('an invitation', () => {
  let app: TestApp;
  let owner: ApiClient;

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
    owner = (await signUp(app, 'merchant', 'Alba')).api;
    await signUp(app, 'advertiser', 'Brumeval');
  });
  afterAll(() => app.close());

  test('does not tell whether its address has an account elsewhere; only whoever has it learns that', async () => {
    const invite = (email: string) =>
      owner.send<Problem & { url: string }>('POST', '/invitations', { email, role: 'viewer' });
    const foreign = await invite('brumeval@example.com');
    const absent = await invite('absent@example.com');
    expect([foreign.status, absent.status]).toEqual([201, 201]);
    expect(Object.keys(foreign.body)).toEqual(Object.keys(absent.body));
    expect((await invite('alba@example.com')).body).toMatchObject({ code: 'EMAIL_TAKEN', field: 'email' });
    const token = new URL(foreign.body.url).searchParams.get('token');
    const accepted = await new ApiClient(app.url).send<Problem>('POST', '/invitations/accept', {
      token,
      password: PASSWORD,
      language: 'en',
    });
    expect(accepted.body).toMatchObject({ status: 409, code: 'EMAIL_TAKEN' });
  });

  test('is on record, by whoever made it: a member or the command line', async () => {
    const record = () =>
      rowsOf(
        app.app.get(Store).reader,
        `SELECT audit_events.member_id, invitations.email, audit_events.detail FROM audit_events
           JOIN invitations ON invitations.id = audit_events.subject_id
           WHERE audit_events.action = 'invitation.create' AND invitations.email LIKE 'recorded%'
           ORDER BY invitations.email`,
      );
    await owner.post('/invitations', { email: 'recorded-1@example.com', role: 'editor' });
    await inviteOperator(app.config, 'recorded-2@example.com');
    const [byMember, byCommand] = await record();
    const { member } = await owner.get<Session>('/sessions/current');
    expect(byMember).toMatchObject({ member_id: member.id, email: 'recorded-1@example.com' });
    expect(byMember?.['detail']).toContain('editor');
    expect(byCommand).toMatchObject({ member_id: null, email: 'recorded-2@example.com' });
    expect(byCommand?.['detail']).toContain('owner');
  });
});
