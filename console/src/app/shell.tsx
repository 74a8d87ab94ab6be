import { Button } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Session } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { demoQuery, sessionQuery } from '../api/queries.js';
import type { OrganisationKind } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { LanguageSwitch } from '../shared/language-switch.js';
import { OfflineBanner } from '../shared/offline-banner.js';
import { Failure, Waiting } from '../shared/states.js';
import { preloadWhenIdle } from './lazy-page.js';
import { PAGES_OF } from './pages.js';

const NAVIGATION = {
  merchant: [
    { to: '/', text: 'venues' },
    { to: '/pair', text: 'pair' },
    { to: '/contents', text: 'contents' },
    { to: '/team', text: 'team' },
  ],
  advertiser: [
    { to: '/', text: 'campaigns' },
    { to: '/creatives', text: 'creatives' },
    { to: '/team', text: 'team' },
  ],
  operator: [
    { to: '/', text: 'approvals' },
    { to: '/network', text: 'network' },
    { to: '/links', text: 'links' },
    { to: '/team', text: 'team' },
  ],
} as const satisfies Record<OrganisationKind, readonly { to: string; text: string }[]>;

function Account({ session }: { session: Session }) {
  const t = useT();
  const signOut = useMutation({
    mutationFn: async () => {
      await call('DELETE /sessions/current');
      // A fresh page: whoever comes next finds nothing of this person, and does not land where they were.
      window.location.replace('/console/sign-in');
      // Never done: what this page still shows must not be asked for again while it is left.
      return new Promise<never>(() => undefined);
    },
  });
  return (
    <>
      <button type="button" className="account-button" popoverTarget="account" aria-haspopup="true">
        <IconUserCircle size={22} aria-hidden />
        <span className="account-name">{session.organisation.name}</span>
      </button>
      <div id="account" popover="auto" className="account">
        <p className="breakable">{session.member.email}</p>
        <p className="hint">
          {t.organisationKind[session.organisation.kind]} · {t.role[session.member.role]}
        </p>
        <Button
          variant="default"
          leftSection={<IconLogout size={16} aria-hidden />}
          loading={signOut.isPending}
          onClick={() => signOut.mutate()}
        >
          {t.nav.signOut}
        </Button>
      </div>
    </>
  );
}

/** In the demo, the moment it plays at; the start page moves it. */
function DemoTime() {
  const t = useT();
  const format = useFormat();
  const { data: demo } = useQuery(demoQuery);
  if (!demo) return null;
  return (
    <a className="demo-time" href="/">
      <span className="wide-only">{`${t.nav.demoTime(format.dateTime(demo.now, demo.timeZone))} (Paris)`}</span>
      <span className="phone-only">{t.nav.demoTime(format.time(demo.now, demo.timeZone))}</span>
    </a>
  );
}

/** Leaves for the sign-in page once, remembering where the person wanted to go. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href } = router.state.location;
    void router.navigate({ to: '/sign-in', search: href === '/' ? {} : { next: href }, replace: true });
  }, [router]);
  return <Waiting />;
}

/** The frame of every page for people who are signed in; others are sent to sign in, and come back after. */
export function Shell() {
  const t = useT();
  const session = useQuery(sessionQuery);
  const kind = session.data?.organisation.kind;
  useEffect(() => {
    if (kind !== undefined) preloadWhenIdle(PAGES_OF[kind]);
  }, [kind]);
  if (session.isPending) return <Waiting />;
  if (session.data === undefined)
    return <Failure error={session.error} retry={() => void session.refetch()} />;
  if (session.data === null) return <ToSignIn />;
  return (
    <>
      <a className="skip-link" href="#main">
        {t.common.skipToContent}
      </a>
      <div className="valance" aria-hidden />
      <header className="app-header">
        <Link to="/" className="brand">
          Entracte
        </Link>
        <nav aria-label={t.nav.label} className="app-nav">
          {NAVIGATION[session.data.organisation.kind].map(({ to, text }) => (
            <Link key={to} to={to} activeOptions={{ exact: true }}>
              {t.nav[text]}
            </Link>
          ))}
        </nav>
        <DemoTime />
        <div className="app-tools">
          <LanguageSwitch />
          <Account session={session.data} />
        </div>
      </header>
      <OfflineBanner />
      <main id="main" tabIndex={-1} className="app-main">
        <Outlet />
      </main>
    </>
  );
}
