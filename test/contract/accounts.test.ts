import { expect, test } from '@jest/globals';
import { later } from '../../src/core/base/instant.js';
import { AuditRepository } from '../../src/persistence/repositories/audit.repository.js';
import { accounts } from './repositories.js';
import { aMember, anOrganisation, newId, NOW } from './rows.js';
import { onEachDatabase } from '../support/engines.js';

const audit = new AuditRepository();

onEachDatabase('accounts', (open) => {
  const organisationWith = async (emails: readonly string[]) => {
    const organisation = anOrganisation();
    const members = emails.map((email) => aMember(organisation.id, { email }));
    await open().unitOfWork.run(async (tx) => {
      await accounts.createOrganisation(tx, organisation);
      for (const member of members) await accounts.addMember(tx, member);
    });
    return { organisation, members };
  };

  test('a member is found by address whatever its case, and an address is taken once', async () => {
    const { organisation, members } = await organisationWith(['Anne@Example.org']);
    const found = await accounts.findMemberByEmail(open().reader, 'ANNE@example.ORG');
    expect(found).toEqual({ ...members[0], email: 'anne@example.org' });
    const again = aMember(organisation.id, { email: 'anne@EXAMPLE.org' });
    expect(await open().unitOfWork.run((tx) => accounts.addMember(tx, again))).toBe(false);
  });

  test('a session speaks for its member and organisation until it ends or is deleted', async () => {
    const { organisation, members } = await organisationWith([`${newId()}@example.org`]);
    const member = members[0]!;
    const session = {
      id: newId(),
      memberId: member.id,
      tokenHash: newId(),
      createdAt: NOW,
      expiresAt: later(NOW, 1_000),
    };
    await open().unitOfWork.run((tx) => accounts.createSession(tx, session));
    const at = (ms: number) =>
      accounts.findSessionByTokenHash(open().reader, session.tokenHash, later(NOW, ms));
    expect(await at(999)).toEqual({ session, member, organisation });
    expect(await at(1_000)).toBeNull();
    expect(await open().unitOfWork.run((tx) => accounts.deleteSession(tx, session.tokenHash))).toBe(true);
    expect(await at(0)).toBeNull();
  });

  test('sessions that ended are forgotten, and no others', async () => {
    const { members } = await organisationWith([`${newId()}@example.org`]);
    const ending = (expiresAt: number) => ({
      id: newId(),
      memberId: members[0]!.id,
      tokenHash: newId(),
      createdAt: NOW,
      expiresAt: later(NOW, expiresAt),
    });
    const [gone, stays] = [ending(5_000_000), ending(5_000_001)];
    await open().unitOfWork.run(async (tx) => {
      await accounts.createSession(tx, gone);
      await accounts.createSession(tx, stays);
      await accounts.deleteExpired(tx, later(NOW, 5_000_000));
    });
    expect(await accounts.findSessionByTokenHash(open().reader, gone.tokenHash, NOW)).toBeNull();
    expect(await accounts.findSessionByTokenHash(open().reader, stays.tokenHash, NOW)).not.toBeNull();
  });

  test('an invitation is taken by one of several who try, and not when it expired', async () => {
    const { organisation } = await organisationWith([]);
    const invitation = {
      id: newId(),
      organisationId: organisation.id,
      email: 'New@example.org',
      role: 'editor' as const,
      tokenHash: newId(),
      createdAt: NOW,
      expiresAt: later(NOW, 1_000),
    };
    await open().unitOfWork.run((tx) => accounts.createInvitation(tx, invitation));
    const take = (ms: number) =>
      open().unitOfWork.run((tx) => accounts.takeInvitation(tx, invitation.tokenHash, later(NOW, ms)));
    expect(await take(1_000)).toEqual({ ok: false, error: 'INVITATION_INVALID' });
    const results = await Promise.all([take(1), take(2), take(3), take(4)]);
    const winners = results.filter((result) => result.ok);
    expect(winners).toHaveLength(1);
    expect(winners[0]?.value).toMatchObject({ email: 'new@example.org', role: 'editor' });
  });

  test('a reset link is taken by one of several who try, in time, and a newer one takes its place', async () => {
    const { members } = await organisationWith([`${newId()}@example.org`]);
    const memberId = members[0]!.id;
    const link = () => ({
      id: newId(),
      memberId,
      tokenHash: newId(),
      createdAt: NOW,
      expiresAt: later(NOW, 1_000),
    });
    const [older, newer] = [link(), link()];
    const take = (tokenHash: string, ms: number) =>
      open().unitOfWork.run((tx) => accounts.takeResetLink(tx, tokenHash, later(NOW, ms)));
    await open().unitOfWork.run((tx) => accounts.createResetLink(tx, older));
    await open().unitOfWork.run((tx) => accounts.createResetLink(tx, newer));
    expect(await take(older.tokenHash, 1)).toBeNull();
    expect(await take(newer.tokenHash, 1_000)).toBeNull();
    const results = await Promise.all([take(newer.tokenHash, 1), take(newer.tokenHash, 2)]);
    expect(results.filter((member) => member?.id === memberId)).toHaveLength(1);
  });

  test('a new password ends the sessions of its member, and no others', async () => {
    const { members } = await organisationWith([`${newId()}@example.org`, `${newId()}@example.org`]);
    const sessions = members.map((member) => ({
      id: newId(),
      memberId: member.id,
      tokenHash: newId(),
      createdAt: NOW,
      expiresAt: later(NOW, 1_000),
    }));
    await open().unitOfWork.run(async (tx) => {
      for (const session of sessions) await accounts.createSession(tx, session);
      await accounts.changePassword(tx, members[0]!.id, 'new hash');
    });
    const found = await Promise.all(
      sessions.map(({ tokenHash }) => accounts.findSessionByTokenHash(open().reader, tokenHash, NOW)),
    );
    expect(found.map((session) => session === null)).toEqual([true, false]);
    const changed = await accounts.findMemberByEmail(open().reader, members[0]!.email);
    expect(changed?.passwordHash).toBe('new hash');
  });

  test('of what was done with a thing the latest is told, with who did it', async () => {
    const { organisation, members } = await organisationWith([`${newId()}@example.org`]);
    const [subject, other] = [newId(), newId()];
    const event = (subjectId: string, action: string, at: number, memberId: string | null) => ({
      id: newId(),
      organisationId: organisation.id,
      memberId,
      at: later(NOW, at),
      action,
      subjectKind: 'creative',
      subjectId,
      detail: { at },
    });
    await open().unitOfWork.run(async (tx) => {
      await audit.add(tx, event(subject, 'creative.refused', 2, members[0]!.id));
      await audit.add(tx, event(subject, 'creative.approved', 1, members[0]!.id));
      await audit.add(tx, event(subject, 'other.thing', 3, members[0]!.id));
      await audit.add(tx, event(other, 'creative.approved', 1, null));
    });
    const found = await audit.latestOn(open().reader, [subject, other, newId()], 'creative.');
    expect([...found.keys()].sort()).toEqual([subject, other].sort());
    expect(found.get(subject)).toEqual({ at: later(NOW, 2), by: members[0]!.email, detail: { at: 2 } });
    expect(found.get(other)?.by).toBeNull();
  });

  test('members are listed page by page, oldest first, each once; a cursor of somebody else is refused', async () => {
    const { organisation, members } = await organisationWith(
      Array.from({ length: 7 }, () => `${newId()}@example.org`),
    );
    await organisationWith([`${newId()}@example.org`]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await accounts.listMembers(open().reader, organisation.id, { limit: 3, cursor });
      if (!page.ok) throw new Error(page.error);
      seen.push(...page.value.items.map((member) => member.id));
      cursor = page.value.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(members.map((member) => member.id));
    for (const bad of [
      'x',
      '',
      'W10',
      Buffer.from('["a","b"]').toString('base64url'),
      Buffer.from('[1.5,"b"]').toString('base64url'),
    ])
      expect(await accounts.listMembers(open().reader, organisation.id, { limit: 3, cursor: bad })).toEqual({
        ok: false,
        error: 'CURSOR_INVALID',
      });
  });

  test('organisations are counted by kind', async () => {
    const before = await accounts.countOrganisations(open().reader, 'operator');
    await open().unitOfWork.run((tx) =>
      accounts.createOrganisation(tx, anOrganisation({ kind: 'operator' })),
    );
    expect(await accounts.countOrganisations(open().reader, 'operator')).toBe(before + 1);
  });
});
