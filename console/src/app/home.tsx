import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { sessionQuery } from '../api/queries.js';
import { Waiting } from '../shared/states.js';
import { ApprovalsPage, CampaignsPage, VenuesPage } from './pages.js';

const HOMES = { merchant: VenuesPage, advertiser: CampaignsPage, operator: ApprovalsPage };

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
