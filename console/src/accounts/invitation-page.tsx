import { Alert, PasswordInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { LIMITS } from '../../../src/wire/limits.js';
import { call } from '../api/client.js';
import { useLanguage, useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PublicPage } from './public-page.js';
import { useEntry } from './use-entry.js';

const route = getRouteApi('/invitation');

export function InvitationPage() {
  const t = useT();
  const { language } = useLanguage();
  const { token = '' } = route.useSearch();
  const [password, setPassword] = useState('');
  const enter = useEntry(() => call('POST /invitations/accept', { body: { token, password, language } }));
  return (
    <PublicPage title={t.account.invitationTitle} lead={t.account.invitationText}>
      {token === '' ? (
        <Alert color="red" variant="light" role="alert">
          {t.account.invitationMissing}
        </Alert>
      ) : (
        <Form
          label={t.account.invitationTitle}
          submit={() => enter.mutate()}
          submitText={t.account.invitationAccept}
          isBusy={enter.isPending}
          error={enter.error}
        >
          <PasswordInput
            label={t.account.password}
            description={t.account.passwordHint(LIMITS.passwordMin)}
            autoComplete="new-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={fieldErrorsOf(enter.error)('password')}
          />
        </Form>
      )}
    </PublicPage>
  );
}
