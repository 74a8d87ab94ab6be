import { Alert } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PasswordField } from './password-field.js';
import { PublicPage } from './public-page.js';
import { useEntry } from './use-entry.js';

const route = getRouteApi('/reset');

/** Where a reset link leads: a new password, and in. */
export function ResetPage() {
  const t = useT();
  const { token = '' } = route.useSearch();
  const [password, setPassword] = useState('');
  const enter = useEntry(() => call('POST /reset-links/use', { body: { token, password } }));
  return (
    <PublicPage title={t.account.resetTitle} lead={t.account.resetText}>
      {token === '' ? (
        <Alert color="red" variant="light" role="alert">
          {t.account.resetMissing}
        </Alert>
      ) : (
        <Form
          label={t.account.resetTitle}
          submit={() => enter.mutate()}
          submitText={t.account.resetSubmit}
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
