import { Button, Group, Textarea } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CreativeView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { approvalsQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { Media } from '../shared/media.js';
import { MoreButton } from '../shared/more-button.js';
import { PageHead } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { Empty, Failure, Loaded } from '../shared/states.js';

function RefuseForm({ creative, close }: { creative: CreativeView; close: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const refuse = useMutation({
    mutationFn: () => call('POST /creatives/:id/refuse', { params: { id: creative.id }, body: { reason } }),
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

function Decision({ creative }: { creative: CreativeView }) {
  const t = useT();
  const [isRefusing, setIsRefusing] = useState(false);
  const approve = useMutation({
    mutationFn: () => call('POST /creatives/:id/approve', { params: { id: creative.id } }),
  });
  if (isRefusing) return <RefuseForm creative={creative} close={() => setIsRefusing(false)} />;
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

function Pending({ creative }: { creative: CreativeView }) {
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
        <p className="hint figures-inline">
          {creative.widthPx} × {creative.heightPx} ·{' '}
          {t.common.seconds(Math.round(creative.durationMs / 1_000))} · {format.dateTime(creative.createdAt)}
        </p>
        <Decision creative={creative} />
      </div>
    </li>
  );
}

/** Creatives that wait for a look, oldest decisions first as the server lists them. */
export function ApprovalsPage() {
  const t = useT();
  const approvals = useInfiniteQuery(approvalsQuery);
  const count = itemsOf(approvals.data).length;
  return (
    <>
      <PageHead title={t.approvals.title} lead={t.approvals.lead} />
      <div className="stack">
        <Loaded query={approvals} rows={2} height={320}>
          {(data) =>
            count === 0 ? (
              <Empty title={t.approvals.emptyTitle} text={t.approvals.emptyText} />
            ) : (
              <>
                <p className="hint">{t.approvals.waiting(count)}</p>
                <ul className="approvals">
                  {itemsOf(data).map((creative) => (
                    <Pending key={creative.id} creative={creative} />
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
