import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import { LanguageSwitch } from '../shared/language-switch.js';
import { OfflineBanner } from '../shared/offline-banner.js';

/** The frame of the pages before one is signed in: the promise on one side, the form on the other. */
export function PublicPage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const t = useT();
  useEffect(() => {
    document.title = `${title} · Entracte`;
  }, [title]);
  return (
    <div className="public">
      <header className="public-stage">
        <a className="brand" href="/">
          Entracte
        </a>
        <p className="promise">{t.account.promise}</p>
        <p className="promise-text">{t.account.promiseText}</p>
      </header>
      <div className="public-side">
        <div className="public-tools">
          <LanguageSwitch />
        </div>
        <OfflineBanner />
        <main className="public-main">
          <Title order={1}>{title}</Title>
          {lead !== undefined && <p className="lead">{lead}</p>}
          {children}
        </main>
      </div>
    </div>
  );
}
