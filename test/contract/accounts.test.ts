import { expect, test } from '@jest/globals';
import { later } from '../../src/core/base/instant.js';
import { accounts } from './repositories.js';
import { aMember, anOrganisation, newId, NOW } from './rows.js';
import { onEachDatabase } from '../support/engines.js';

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
