import { TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PasswordField } from './password-field.js';
import { PublicPage } from './public-page.js';
import { useEntry } from './use-entry.js';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useT();
  const { next } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useEntry(() => call('POST /sessions', { body: { email, password } }), next);
  const errorAt = fieldErrorsOf(enter.error);
  return (
    <PublicPage title={t.account.signInTitle}>
      <Form
        label={t.account.signIn}
        submit={() => enter.mutate()}
        submitText={t.account.signIn}
        isBusy={enter.isPending}
        error={enter.error}
      >
        <TextInput
          label={t.account.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errorAt('email')}
        />
        <PasswordField isNew={false} value={password} onChange={setPassword} error={errorAt('password')} />
      </Form>
      <details className="lost-password">
        <summary>{t.account.lostPassword}</summary>
        <p>{t.account.lostPasswordText}</p>
        <p className="hint">
          {t.account.lostPasswordOperator} <code>entracte operator reset-password --email …</code>
        </p>
      </details>
      <p className="aside">
        {t.account.noAccount}{' '}
        <Link to="/sign-up" replace search={next === undefined ? {} : { next }}>
          {t.account.signUpTitle}
        </Link>
      </p>
    </PublicPage>
  );
}
