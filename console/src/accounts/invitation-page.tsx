import { Alert } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../api/client.js';
import { useLanguage, useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PasswordField } from './password-field.js';
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
          <PasswordField
            isNew={true}
            value={password}
            onChange={setPassword}
            error={fieldErrorsOf(enter.error)('password')}
          />
        </Form>
      )}
    </PublicPage>
  );
}
