import { Button, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CampaignView, FlightView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import {
  campaignDeliveryQuery,
  campaignQuery,
  communesNamedQuery,
  flightFitQuery,
  referenceQuery,
} from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { ButtonLink } from '../shared/button-link.js';
import { ConfirmButton } from '../shared/confirm-button.js';
import { DeliveryReport } from '../shared/delivery.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PageHead, Panel } from '../shared/page.js';
import { Failure, Loaded } from '../shared/states.js';
import { FitSummary } from './fit.js';
import { FlightBadges, isLive } from './flight-badge.js';
import { PARIS } from './paris-time.js';

const route = getRouteApi('/shell/campaigns/$campaignId');

function FlightActions({ flight }: { flight: FlightView }) {
  const t = useT();
  const params = { id: flight.id };
  const pause = useMutation({ mutationFn: () => call('POST /flights/:id/pause', { params }) });
  const resume = useMutation({ mutationFn: () => call('POST /flights/:id/resume', { params }) });
  const cancel = useMutation({ mutationFn: () => call('POST /flights/:id/cancel', { params }) });
  const remove = useMutation({ mutationFn: () => call('DELETE /flights/:id', { params }) });
  const error = pause.error ?? resume.error;
  if (flight.state === 'draft') {
    return (
      <div className="line-actions">
        <ButtonLink
          to="/campaigns/$campaignId/flights/$flightId"
          params={{ campaignId: flight.campaignId, flightId: flight.id }}
          variant="default"
          size="compact-sm"
        >
          {t.common.edit}
        </ButtonLink>
        <ConfirmButton
          question={t.common.confirmDelete(flight.name)}
          confirmText={t.common.delete}
          error={remove.error}
          isBusy={remove.isPending}
          action={(close) => remove.mutate(undefined, { onSuccess: close })}
        >
          {t.common.delete}
        </ConfirmButton>
      </div>
    );
  }
  const isRunning = flight.state === 'booked' || flight.state === 'in-flight';
  if (!isRunning && flight.state !== 'paused') return null;
  return (
    <div className="line-actions">
      {isRunning ? (
        <Button variant="default" size="compact-sm" loading={pause.isPending} onClick={() => pause.mutate()}>
          {t.campaigns.pause}
        </Button>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          loading={resume.isPending}
          onClick={() => resume.mutate()}
        >
          {t.campaigns.resume}
        </Button>
      )}
      <ConfirmButton
        question={t.campaigns.cancelConfirm(flight.name)}
        confirmText={t.campaigns.cancel}
        error={cancel.error}
        isBusy={cancel.isPending}
        action={(close) => cancel.mutate(undefined, { onSuccess: close })}
      >
        {t.campaigns.cancel}
      </ConfirmButton>
      {Boolean(error) && <Failure error={error} />}
    </div>
  );
}

/** Places by their names, as a flight asks for them. */
function usePlaceText(term: FlightView['context']['place']): string {
  const t = useT();
  const format = useFormat();
  const { data: reference } = useQuery(referenceQuery);
  const places = term.kind === 'everywhere' ? [] : term.kind === 'any-of' ? term.places : [term];
  const codes = places.flatMap((place) => (place.kind === 'communes' ? place.codes : []));
  const { data: communes } = useQuery(communesNamedQuery(codes));
  const nameOf = (place: (typeof places)[number]): string => {
    switch (place.kind) {
      case 'radius':
        return `${format.number(place.km)}\u00a0km · ${format.number(place.center.lat)}, ${format.number(place.center.lon)}`;
      case 'postcodes':
        return place.prefixes.join(', ');
      case 'communes':
        return place.codes
          .map((code) => communes?.items.find((each) => each.code === code)?.name ?? code)
          .join(', ');
      case 'departements':
      case 'regions':
        return place.codes
          .map((code) => reference?.[place.kind].find((each) => each.code === code)?.name ?? code)
          .join(', ');
      case 'polygon':
        return t.flights.placeKind.polygon;
    }
  };
  return places.length === 0 ? t.flights.placeKind.everywhere : places.map(nameOf).join(' · ');
}

/** The goal and the place of a flight, each in a few words. */
function useFlightWords(flight: FlightView) {
  const t = useT();
  const format = useFormat();
  const { goal, context } = flight;
  const goalText =
    goal.kind === 'plays'
      ? t.flights.goalText.plays(goal.plays, format.number(goal.plays))
      : t.flights.goalText.percent(format.number(goal.percent));
  return { goalText, placeText: usePlaceText(context.place) };
}

/** Where the flight plays, or would once it is submitted; its place is kept while it is counted. */
function Fit({ flight }: { flight: FlightView }) {
  const t = useT();
  const { data } = useQuery(flightFitQuery(flight.id));
  return (
    <div className="fit-place">
      {data === undefined ? <p className="hint">{t.fit.counting}</p> : <FitSummary fit={data} />}
      {flight.state === 'draft' && <p className="hint">{t.fit.draft}</p>}
    </div>
  );
}

function Flight({ flight }: { flight: FlightView }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { data: reference } = useQuery(referenceQuery);
  const { goalText, placeText } = useFlightWords(flight);
  const products = flight.productIds.map(
    (id) => reference?.products.find((each) => each.id === id)?.name[language] ?? id,
  );
  const activities = flight.context.activityIds.map(
    (id) => reference?.activities.find((each) => each.id === id)?.name[language] ?? id,
  );
  return (
    <li className="flight">
      <div className="candidate-head">
        <h3>{flight.name}</h3>
        <FlightBadges flights={[flight]} />
      </div>
      <dl className="facts">
        <div>
          <dt>{t.flights.dates}</dt>
          <dd className="figures-inline">
            {format.dateTime(flight.startsAt, PARIS)} – {format.dateTime(flight.endsAt, PARIS)}
          </dd>
        </div>
        <div>
          <dt>{t.flights.products}</dt>
          <dd>{format.list(products)}</dd>
        </div>
        <div>
          <dt>{t.flights.activities}</dt>
          <dd>{activities.length === 0 ? t.flights.everyShop : format.list(activities)}</dd>
        </div>
        <div>
          <dt>{t.flights.place}</dt>
          <dd>{placeText}</dd>
        </div>
        <div>
          <dt>{t.flights.goal}</dt>
          <dd>{goalText}</dd>
        </div>
        <div>
          <dt>{t.delivery.plays}</dt>
          <dd className="figures-inline">
            {format.number(flight.playsDelivered + flight.demoPlaysDelivered)}
            {flight.demoPlaysDelivered > 0 && ` (${t.delivery.demo})`}
          </dd>
        </div>
      </dl>
      {(isLive(flight) || flight.state === 'draft' || flight.state === 'paused') && <Fit flight={flight} />}
      <FlightActions flight={flight} />
    </li>
  );
}

function Submit({ campaign }: { campaign: CampaignView }) {
  const t = useT();
  const submit = useMutation({
    mutationFn: () => call('POST /campaigns/:id/submit', { params: { id: campaign.id } }),
  });
  const fits = useQueries({
    queries: campaign.flights.map((flight) => ({ ...flightFitQuery(flight.id), enabled: isLive(flight) })),
  });
  const isAwaited = fits.some(({ data }) => data?.status === 'awaits-approval');
  const hasDraft = campaign.flights.some(({ state }) => state === 'draft');
  return (
    <>
      {hasDraft && (
        <Button loading={submit.isPending} onClick={() => submit.mutate()}>
          {t.campaigns.submit}
        </Button>
      )}
      <span role="status">
        {submit.isSuccess && !hasDraft && (
          <>
            {t.campaigns.submitted} {isAwaited && t.campaigns.submittedAwaits}
          </>
        )}
      </span>
      {Boolean(submit.error) && <Failure error={submit.error} />}
    </>
  );
}

function RenameForm({ campaign, done }: { campaign: CampaignView; done: () => void }) {
  const t = useT();
  const [name, setName] = useState(campaign.name);
  const rename = useMutation({
    mutationFn: () => call('PATCH /campaigns/:id', { params: { id: campaign.id }, body: { name } }),
    onSuccess: done,
  });
  return (
    <Form
      label={t.campaigns.rename}
      submit={() => rename.mutate()}
      submitText={t.common.save}
      isBusy={rename.isPending}
      error={rename.error}
    >
      <TextInput
        label={t.campaigns.name}
        required
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fieldErrorsOf(rename.error)('name')}
      />
    </Form>
  );
}

function RenameCampaign({ campaign }: { campaign: CampaignView }) {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t.campaigns.rename}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t.campaigns.rename}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        <RenameForm campaign={campaign} done={close} />
      </Modal>
    </>
  );
}

function DeleteCampaign({ campaign }: { campaign: CampaignView }) {
  const t = useT();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => call('DELETE /campaigns/:id', { params: { id: campaign.id } }),
    onSuccess: () => navigate({ to: '/' }),
  });
  return (
    <ConfirmButton
      question={t.common.confirmDelete(campaign.name)}
      confirmText={t.common.delete}
      error={remove.error}
      isBusy={remove.isPending}
      action={() => remove.mutate()}
    >
      {t.common.delete}
    </ConfirmButton>
  );
}

export function CampaignPage() {
  const t = useT();
  const { campaignId } = route.useParams();
  const campaign = useQuery(campaignQuery(campaignId));
  const delivery = useInfiniteQuery(campaignDeliveryQuery(campaignId));
  return (
    <Loaded query={campaign}>
      {(data) => (
        <div className="stack">
          <PageHead title={data.name}>
            <Submit campaign={data} />
            <RenameCampaign campaign={data} />
            {data.flights.every(({ state }) => state === 'draft') && <DeleteCampaign campaign={data} />}
          </PageHead>
          <Panel
            title={t.campaigns.flights}
            actions={
              <ButtonLink
                to="/campaigns/$campaignId/flights/$flightId"
                params={{ campaignId, flightId: 'new' }}
                variant="default"
              >
                {t.campaigns.addFlight}
              </ButtonLink>
            }
          >
            {data.flights.length === 0 && <p className="hint">{t.campaigns.noFlights}</p>}
            <ul className="candidates">
              {data.flights.map((flight) => (
                <Flight key={flight.id} flight={flight} />
              ))}
            </ul>
          </Panel>
          <DeliveryReport query={delivery} timeZone={PARIS} isOneVenue={false} />
        </div>
      )}
    </Loaded>
  );
}
