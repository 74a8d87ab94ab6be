import { Button, Group, SegmentedControl, Textarea } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApprovalView, CreativeView } from '../../../src/wire/api/index.js';
import { useCounts } from '../advertiser/fit.js';
import { PARIS } from '../advertiser/paris-time.js';
import { call } from '../api/client.js';
import { approvalsQuery, referenceQuery, usesQuery } from '../api/queries.js';
import type { Approval as ApprovalState } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { Media } from '../shared/media.js';
import { MoreButton } from '../shared/more-button.js';
import { PageHead } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { StateBadge } from '../shared/state-badge.js';
import { Empty, Failure, Loaded } from '../shared/states.js';
import { Declared } from './declared.js';

type Decided = (title: string, state: 'approved' | 'refused') => void;

function RefuseForm({
  creative,
  close,
  decided,
}: {
  creative: CreativeView;
  close: () => void;
  decided: Decided;
}) {
  const t = useT();
  const [reason, setReason] = useState('');
  const refuse = useMutation({
    mutationFn: () => call('POST /creatives/:id/refuse', { params: { id: creative.id }, body: { reason } }),
    onSuccess: () => decided(creative.title, 'refused'),
  });
  return (
    <Form
      label={t.approvals.confirmRefuse}
      submit={() => refuse.mutate()}
      submitText={t.approvals.confirmRefuse}
      isBusy={refuse.isPending}
      error={refuse.error}
      actions={
        <Button variant="default" onClick={close}>
          {t.common.back}
        </Button>
      }
    >
      <Textarea
        label={t.approvals.reason}
        description={t.approvals.reasonHint}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={fieldErrorsOf(refuse.error)('reason')}
      />
    </Form>
  );
}

function Decision({ creative, decided }: { creative: CreativeView; decided: Decided }) {
  const t = useT();
  const [isRefusing, setIsRefusing] = useState(false);
  const approve = useMutation({
    mutationFn: () => call('POST /creatives/:id/approve', { params: { id: creative.id } }),
    onSuccess: () => decided(creative.title, 'approved'),
  });
  if (isRefusing)
    return <RefuseForm creative={creative} close={() => setIsRefusing(false)} decided={decided} />;
  return (
    <>
      <Group>
        <Button
          loading={approve.isPending}
          aria-label={`${t.approvals.approve}, ${creative.title}`}
          onClick={() => approve.mutate()}
        >
          {t.approvals.approve}
        </Button>
        <Button
          variant="default"
          aria-label={`${t.approvals.refuse}, ${creative.title}`}
          onClick={() => setIsRefusing(true)}
        >
          {t.approvals.refuse}
        </Button>
      </Group>
      {Boolean(approve.error) && <Failure error={approve.error} />}
    </>
  );
}

/** How many shops are named before the rest is only counted. */
const MOST_NAMED = 3;

/** What the flights that show a creative promote, and where they would play once it is approved. */
function Uses({ creative }: { creative: CreativeView }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const counts = useCounts();
  const { data: reference } = useQuery(referenceQuery);
  const uses = useQuery(usesQuery(creative.id));
  const nameOf = (id: string): string =>
    reference?.products.find((each) => each.id === id)?.name[language] ?? id;
  if (uses.data?.items.length === 0) return <p className="hint">{t.approvals.notUsed}.</p>;
  return (
    <Loaded query={uses} rows={1} height={96}>
      {({ items }) => (
        <ul className="uses">
          {items.map(({ flightId, campaignName, productIds, fit, venues, state, startsAt, endsAt }) => {
            const named = venues.slice(0, MOST_NAMED).map(({ name, postcode }) => `${name} (${postcode})`);
            const open = fit === null ? 0 : fit.plays.venues + fit.awaitsShop.venues;
            return (
              <li key={flightId}>
                <dl className="facts facts-wide">
                  <div>
                    <dt>{t.approvals.promotes}</dt>
                    <dd>{format.list(productIds.map(nameOf))}</dd>
                  </div>
                  <div>
                    <dt>{t.approvals.usedBy}</dt>
                    <dd>
                      {campaignName} · {t.flightState[state]} · {format.dateTime(startsAt, PARIS)} –{' '}
                      {format.dateTime(endsAt, PARIS)}
                    </dd>
                  </div>
                  {fit !== null && (
                    <div>
                      <dt>{t.approvals.where}</dt>
                      <dd>
                        {open === 0
                          ? t.fit.nowhere(counts.venues(fit.refused.venues))
                          : `${counts.venues(open)}${t.approvals.colon}${t.approvals.andMore(format.list(named), open - named.length)}`}
                      </dd>
                    </div>
                  )}
                </dl>
              </li>
            );
          })}
        </ul>
      )}
    </Loaded>
  );
}

/** Who decided, when, and why. */
function History({ approval, decision, refusalReason }: ApprovalView) {
  const t = useT();
  const format = useFormat();
  if (approval === 'pending') return null;
  return (
    <div className="decided">
      <StateBadge tone={approval}>{t.creatives.state[approval]}</StateBadge>
      <p>
        {decision === null
          ? t.approvals.noRecord
          : t.approvals.decided[approval](
              format.dateTime(decision.at, PARIS),
              decision.by ?? t.approvals.somebody,
            )}
      </p>
      {refusalReason !== null && (
        <p>
          {t.creatives.refusedBecause} {refusalReason}
        </p>
      )}
    </div>
  );
}

function Approval({ creative, decided }: { creative: ApprovalView; decided: Decided }) {
  const t = useT();
  const format = useFormat();
  return (
    <li className="approval panel">
      <Media url={creative.mediaUrl} kind={creative.kind} title={creative.title} className="stage" />
      <div className="approval-text">
        <h2>{creative.title}</h2>
        <dl className="facts">
          <div>
            <dt>{t.creatives.from}</dt>
            <dd>{creative.organisationName}</dd>
          </div>
          <div>
            <dt>{t.creatives.onBehalfOf}</dt>
            <dd>{creative.onBehalfOf}</dd>
          </div>
          <div>
            <dt>{t.creatives.paidBy}</dt>
            <dd>{creative.paidBy}</dd>
          </div>
        </dl>
        <Declared creative={creative} />
        <Uses creative={creative} />
        <p className="hint figures-inline">
          {creative.widthPx} × {creative.heightPx} ·{' '}
          {t.common.seconds(Math.round(creative.durationMs / 1_000))} ·{' '}
          {t.approvals.sent(format.dateTime(creative.createdAt, PARIS))}
        </p>
        {creative.approval === 'pending' ? (
          <Decision creative={creative} decided={decided} />
        ) : (
          <History {...creative} />
        )}
      </div>
    </li>
  );
}

const STATES = ['pending', 'approved', 'refused'] as const satisfies readonly ApprovalState[];

/** Creatives that wait for a look, oldest first, and those that were decided, newest first. */
export function ApprovalsPage() {
  const t = useT();
  const [state, setState] = useState<ApprovalState>('pending');
  const approvals = useInfiniteQuery(approvalsQuery(state));
  const count = itemsOf(approvals.data).length;
  const [last, setLast] = useState('');
  const decided: Decided = (title, next) => setLast(t.approvals.done[next](title));
  return (
    <>
      <PageHead title={t.approvals.title} lead={t.approvals.lead}>
        <SegmentedControl
          aria-label={t.approvals.filter}
          data={STATES.map((value) => ({ value, label: t.approvals.state[value] }))}
          value={state}
          onChange={(value) => setState(STATES.find((each) => each === value) ?? 'pending')}
        />
      </PageHead>
      <div className="stack">
        <div role="status">
          {last !== '' && (
            <p className="undo-note">
              <span>{last}</span>
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setLast('')}>
                {t.common.close}
              </Button>
            </p>
          )}
        </div>
        <Loaded query={approvals} rows={2} height={320}>
          {(data) =>
            count === 0 ? (
              state === 'pending' ? (
                <Empty title={t.approvals.emptyTitle} text={t.approvals.emptyText} />
              ) : (
                <Empty title={t.approvals.state[state]} text={t.approvals.nothing[state]} />
              )
            ) : (
              <>
                {state === 'pending' && <p className="hint">{t.approvals.waiting(count)}</p>}
                <ul className="approvals">
                  {itemsOf(data).map((creative) => (
                    <Approval key={creative.id} creative={creative} decided={decided} />
                  ))}
                </ul>
              </>
            )
          }
        </Loaded>
        <MoreButton query={approvals} />
      </div>
    </>
  );
}
