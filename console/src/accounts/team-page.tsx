import { Select, Table, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/client.js';
import { membersQuery, sessionQuery } from '../api/queries.js';
import type { Role } from '../api/types.js';
import { useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PageHead, Panel } from '../shared/page.js';
import { Loaded } from '../shared/states.js';
import { MadeLink } from './made-link.js';

const ROLES = ['viewer', 'editor', 'owner'] as const satisfies readonly Role[];

function InviteForm() {
  const t = useT();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const invite = useMutation({ mutationFn: () => call('POST /invitations', { body: { email, role } }) });
  const errorAt = fieldErrorsOf(invite.error);
  return (
    <Panel title={t.team.invite}>
      <Form
        label={t.team.invite}
        submit={() => invite.mutate()}
        submitText={t.team.send}
        isBusy={invite.isPending}
        error={invite.error}
      >
        <TextInput
          label={t.account.email}
          type="email"
          autoComplete="off"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errorAt('email')}
        />
        <Select
          label={t.team.role}
          description={t.team.roleHint}
          allowDeselect={false}
          data={ROLES.map((value) => ({ value, label: t.role[value] }))}
          value={role}
          onChange={(value) => setRole(value ?? 'editor')}
          error={errorAt('role')}
        />
      </Form>
      {invite.data && <MadeLink text={t.team.linkReady} url={invite.data.url} />}
    </Panel>
  );
}

/** For a member who lost their password; the operator can help people of any organisation. */
function ResetLinkForm({ isOperator }: { isOperator: boolean }) {
  const t = useT();
  const [email, setEmail] = useState('');
  const reset = useMutation({ mutationFn: () => call('POST /reset-links', { body: { email } }) });
  return (
    <Panel title={t.team.reset} lead={isOperator ? t.team.resetOperatorLead : t.team.resetLead}>
      <Form
        label={t.team.reset}
        submit={() => reset.mutate()}
        submitText={t.team.resetSend}
        isBusy={reset.isPending}
        error={reset.error}
      >
        <TextInput
          label={t.team.resetEmail}
          type="email"
          autoComplete="off"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={fieldErrorsOf(reset.error)('email')}
        />
      </Form>
      {reset.data && <MadeLink text={t.team.resetReady(reset.data.email)} url={reset.data.url} />}
    </Panel>
  );
}

export function TeamPage() {
  const t = useT();
  const { data: session } = useQuery(sessionQuery);
  const members = useQuery(membersQuery);
  return (
    <>
      <PageHead title={t.team.title} lead={t.team.lead} />
      <div className="two-columns">
        <Panel>
          <Loaded query={members}>
            {(page) => (
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t.account.email}</Table.Th>
                    <Table.Th>{t.team.role}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {page.items.map((member) => (
                    <Table.Tr key={member.id}>
                      <Table.Td className="breakable">{member.email}</Table.Td>
                      <Table.Td>{t.role[member.role]}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
          </Loaded>
        </Panel>
        {session?.member.role === 'owner' && (
          <div className="stack">
            <InviteForm />
            <ResetLinkForm isOperator={session.organisation.kind === 'operator'} />
          </div>
        )}
      </div>
    </>
  );
}
