import { Button, Select, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQueries } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScreenView, VenueDetail } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { venueQuery, venuesQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { ButtonLink } from '../shared/button-link.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PageHead, Panel } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { Empty, Loaded, Waiting } from '../shared/states.js';

const route = getRouteApi('/shell/pair');

interface Choice {
  readonly screen: ScreenView;
  readonly venue: VenueDetail;
}

function PairForm({
  choices,
  code: given,
  wanted,
}: {
  choices: readonly Choice[];
  code: string;
  wanted: string;
}) {
  const t = useT();
  const [code, setCode] = useState(given);
  const [picked, setPicked] = useState(wanted);
  const unpaired = choices.filter(({ screen }) => !screen.isPaired);
  const chosen = choices.find(({ screen }) => screen.id === picked) ?? unpaired[0] ?? choices[0];
  const pair = useMutation({
    mutationFn: ({ id, code: typed }: { id: string; code: string }) =>
      call('POST /screens/:id/pair', { params: { id }, body: { code: typed.trim() } }),
  });
  const held = { id: chosen?.screen.id ?? '', code };
  const errorAt = fieldErrorsOf(pair.error, pair.variables, held);
  if (pair.data !== undefined && chosen !== undefined) {
    return (
      <Panel>
        <div role="status">
          <Empty title={t.pairing.doneTitle} text={t.pairing.doneText(pair.data.name)}>
            <ButtonLink to="/venues/$venueId" params={{ venueId: chosen.venue.id }}>
              {t.pairing.seeNow}
            </ButtonLink>
          </Empty>
        </div>
      </Panel>
    );
  }
  return (
    <Panel>
      <Form
        label={t.pairing.title}
        submit={() => pair.mutate(held)}
        submitText={t.pairing.submit}
        isBusy={pair.isPending}
        error={pair.error}
      >
        <TextInput
          label={t.pairing.code}
          description={t.pairing.codeHint}
          required
          size="xl"
          placeholder="BCDF GHJK"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          classNames={{ input: 'code-input' }}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={errorAt('code')}
        />
        <Select
          label={t.pairing.screen}
          required
          allowDeselect={false}
          data={choices.map(({ screen, venue }) => ({
            value: screen.id,
            label: `${venue.name} · ${screen.name}${screen.isPaired ? ` (${t.pairing.alreadyPaired})` : ''}`,
          }))}
          value={chosen?.screen.id ?? null}
          onChange={(id) => setPicked(id ?? '')}
          error={errorAt('id')}
        />
      </Form>
    </Panel>
  );
}

/** What to type on the television, large enough to be read across the shop. */
function PlayerAddress() {
  const t = useT();
  const clipboard = useClipboard();
  const address = `${window.location.origin}/player/`;
  return (
    <div className="player-address">
      <p>
        {t.pairing.playerAddress}
        <a href="/player/">{address}</a>
      </p>
      {/* Browsers give no clipboard to a page that came over plain HTTP. */}
      {window.isSecureContext && (
        <Button variant="default" onClick={() => clipboard.copy(address)}>
          <span aria-live="polite">{clipboard.copied ? t.common.copied : t.pairing.copyAddress}</span>
        </Button>
      )}
    </div>
  );
}

/** Pairs a screen by the code it shows; the link of its QR code brings the code with it. */
export function PairPage() {
  const t = useT();
  const { code = '', screen = '' } = route.useSearch();
  const venues = useInfiniteQuery(venuesQuery);
  const list = itemsOf(venues.data);
  const details = useQueries({ queries: list.map(({ id }) => venueQuery(id)) });
  const choices = details.flatMap(({ data }) =>
    data === undefined
      ? []
      : data.zones.flatMap((zone) => zone.screens.map((each) => ({ screen: each, venue: data }))),
  );
  const isReady = details.every(({ isPending }) => !isPending);
  const [onlyVenue] = list;
  return (
    <div className="narrow">
      <PageHead title={t.pairing.title} lead={t.pairing.lead} />
      <PlayerAddress />
      <Loaded query={venues}>
        {() => {
          if (!isReady) return <Waiting rows={1} height={240} />;
          if (choices.length > 0) return <PairForm choices={choices} code={code} wanted={screen} />;
          return (
            <Empty title={t.pairing.noScreenTitle} text={t.pairing.noScreenText}>
              {onlyVenue === undefined ? (
                <ButtonLink to="/venues/new">{t.venues.declare}</ButtonLink>
              ) : (
                <ButtonLink
                  to="/venues/$venueId"
                  params={{ venueId: onlyVenue.id }}
                  search={{ tab: 'zones' }}
                >
                  {t.screens.add}
                </ButtonLink>
              )}
            </Empty>
          );
        }}
      </Loaded>
    </div>
  );
}
