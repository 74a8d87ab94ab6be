import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { sessionQuery } from '../api/queries.js';
import { Waiting } from '../shared/states.js';

const HOMES = {
  merchant: lazyRouteComponent(() => import('../merchant/venues-page.js'), 'VenuesPage'),
  advertiser: lazyRouteComponent(() => import('../advertiser/campaigns-page.js'), 'CampaignsPage'),
  operator: lazyRouteComponent(() => import('../operator/approvals-page.js'), 'ApprovalsPage'),
};

/** The first page is the one thing each kind of organisation comes for. */
export function Home() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  const Page = HOMES[session.organisation.kind];
  return (
    <Suspense fallback={<Waiting />}>
      <Page />
    </Suspense>
  );
}
