import { Radio, Stack, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SignUp } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useLanguage, useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PasswordField } from './password-field.js';
import { PublicPage } from './public-page.js';
import { useEntry } from './use-entry.js';

const route = getRouteApi('/sign-up');

export function SignUpPage() {
  const t = useT();
  const { language } = useLanguage();
  const { next } = route.useSearch();
  const [draft, setDraft] = useState<Omit<SignUp, 'language'>>({
    kind: 'merchant',
    organisationName: '',
    email: '',
    password: '',
  });
  const enter = useEntry(() => call('POST /accounts', { body: { ...draft, language } }), next);
  const errorAt = fieldErrorsOf(enter.error);
  return (
    <PublicPage title={t.account.signUpTitle}>
      <Form
        label={t.account.signUp}
        submit={() => enter.mutate()}
        submitText={t.account.signUp}
        isBusy={enter.isPending}
        error={enter.error}
      >
        <Radio.Group
          label={t.account.kind}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind: kind === 'advertiser' ? 'advertiser' : 'merchant' })}
          error={errorAt('kind')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="merchant" label={t.account.kindMerchant} />
            <Radio value="advertiser" label={t.account.kindAdvertiser} />
          </Stack>
        </Radio.Group>
        <TextInput
          label={t.account.organisationName}
          description={t.account.organisationHint}
          autoComplete="organization"
          required
          value={draft.organisationName}
          onChange={(event) => setDraft({ ...draft, organisationName: event.currentTarget.value })}
          error={errorAt('organisationName')}
        />
        <TextInput
          label={t.account.email}
          type="email"
          autoComplete="username"
          required
          value={draft.email}
          onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
          error={errorAt('email')}
        />
        <PasswordField
          isNew={true}
          value={draft.password}
          onChange={(password) => setDraft({ ...draft, password })}
          error={errorAt('password')}
        />
      </Form>
      <p className="aside">
        {t.account.haveAccount}{' '}
        <Link to="/sign-in" replace search={next === undefined ? {} : { next }}>
          {t.account.signIn}
        </Link>
      </p>
    </PublicPage>
  );
}
