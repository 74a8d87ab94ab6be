import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

/** The head of a page: its title (also the window's), one sentence, and what can be done. */
export function PageHead({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Entracte`;
  }, [title]);
  return (
    <div className="page-head">
      <div>
        <Title order={1}>{title}</Title>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {children !== undefined && <div className="page-actions">{children}</div>}
    </div>
  );
}

export function Panel({
  title,
  lead,
  actions,
  children,
}: {
  title?: string;
  lead?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="panel" {...(title !== undefined && { 'aria-label': title })}>
      {(title !== undefined || actions !== undefined) && (
        <div className="panel-head">
          <div>
            {title !== undefined && (
              <Title order={2} size="h3">
                {title}
              </Title>
            )}
            {lead !== undefined && <p className="lead">{lead}</p>}
          </div>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
