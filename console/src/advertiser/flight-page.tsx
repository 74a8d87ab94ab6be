import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { FlightInput } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { campaignQuery, demoQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { PageHead } from '../shared/page.js';
import { Loaded, Waiting } from '../shared/states.js';
import { FlightForm } from './flight-form.js';

const route = getRouteApi('/shell/campaigns/$campaignId/flights/$flightId');

/** Adds a flight to a campaign (`new`), or changes one that is still a draft. */
export function FlightPage() {
  const t = useT();
  const navigate = useNavigate();
  const { campaignId, flightId } = route.useParams();
  const isNew = flightId === 'new';
  const campaign = useQuery(campaignQuery(campaignId));
  const demo = useQuery(demoQuery);
  const save = useMutation({
    mutationFn: (body: FlightInput) =>
      isNew
        ? call('POST /campaigns/:id/flights', { params: { id: campaignId }, body })
        : call('PATCH /flights/:id', { params: { id: flightId }, body }),
    onSuccess: () => navigate({ to: '/campaigns/$campaignId', params: { campaignId } }),
  });
  return (
    <div className="narrow">
      <Loaded query={campaign}>
        {(data) => {
          if (demo.isPending) return <Waiting />;
          const flight = data.flights.find(({ id }) => id === flightId);
          const title = isNew ? t.campaigns.addFlight : t.campaigns.editFlight;
          return (
            <>
              <PageHead title={title} lead={data.name} />
              <FlightForm
                key={flightId}
                label={title}
                campaignId={campaignId}
                {...(demo.data && { now: Date.parse(demo.data.now) })}
                {...(flight !== undefined && { flight })}
                submit={(input) => save.mutate(input)}
                isBusy={save.isPending}
                error={save.error}
                sent={save.variables}
              />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
