import { TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CampaignView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { campaignsQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { MoreButton } from '../shared/more-button.js';
import { PageHead, Panel } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { Empty, Loaded } from '../shared/states.js';
import { FlightBadges } from './flight-badge.js';

function NewCampaign() {
  const t = useT();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const create = useMutation({
    mutationFn: () => call('POST /campaigns', { body: { name } }),
    onSuccess: ({ id }) => navigate({ to: '/campaigns/$campaignId', params: { campaignId: id } }),
  });
  return (
    <Panel title={t.campaigns.create}>
      <Form
        label={t.campaigns.create}
        submit={() => create.mutate()}
        submitText={t.campaigns.create}
        isBusy={create.isPending}
        error={create.error}
      >
        <TextInput
          label={t.campaigns.name}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldErrorsOf(create.error)('name')}
        />
      </Form>
    </Panel>
  );
}

function CampaignCard({ campaign }: { campaign: CampaignView }) {
  const t = useT();
  const format = useFormat();
  const plays = campaign.flights.reduce(
    (sum, flight) => sum + flight.playsDelivered + flight.demoPlaysDelivered,
    0,
  );
  return (
    <li className="card card-link">
      <div className="card-body">
        <h2>
          <Link to="/campaigns/$campaignId" params={{ campaignId: campaign.id }}>
            {campaign.name}
          </Link>
        </h2>
        <p className="hint figures-inline">
          {t.campaigns.flightCount(campaign.flights.length)} ·{' '}
          {t.campaigns.delivered(plays, format.number(plays))}
        </p>
        <p className="badges">
          <FlightBadges flights={campaign.flights} />
        </p>
      </div>
    </li>
  );
}

export function CampaignsPage() {
  const t = useT();
  const campaigns = useInfiniteQuery(campaignsQuery);
  return (
    <>
      <PageHead title={t.campaigns.title} lead={t.campaigns.lead} />
      <div className="stack">
        <Loaded query={campaigns}>
          {(data) =>
            itemsOf(data).length === 0 ? (
              <Empty title={t.campaigns.emptyTitle} text={t.campaigns.emptyText} />
            ) : (
              <ul className="cards">
                {itemsOf(data).map((campaign) => (
                  <CampaignCard key={campaign.id} campaign={campaign} />
                ))}
              </ul>
            )
          }
        </Loaded>
        <MoreButton query={campaigns} />
        <NewCampaign />
      </div>
    </>
  );
}
