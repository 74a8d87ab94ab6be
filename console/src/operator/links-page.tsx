import { Badge, Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Edges, EdgeTermsInput, EdgeView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { edgesQuery, referenceQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { ConfirmButton } from '../shared/confirm-button.js';
import { EdgeFields, EMPTY_EDGE } from '../shared/edge-fields.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { PageHead, Panel } from '../shared/page.js';
import { ActivitySelect, ProductSelect } from '../shared/reference-selects.js';
import { Failure, Loaded } from '../shared/states.js';

const termsOf = ({ kind, occasion, season, strength, clause }: EdgeTermsInput): EdgeTermsInput => ({
  kind,
  occasion,
  season,
  strength,
  clause,
});

function useProductName(): (id: string) => string {
  const { language } = useLanguage();
  const { data: reference } = useQuery(referenceQuery);
  return (id) => reference?.products.find((each) => each.id === id)?.name[language] ?? id;
}

/** One link of an activity being written; a new one also names its product. */
function EdgeForm({
  activityId,
  edge,
  close,
}: {
  activityId: string;
  edge: EdgeView | null;
  close: () => void;
}) {
  const t = useT();
  const [productId, setProductId] = useState(edge?.productId ?? '');
  const [draft, setDraft] = useState<EdgeTermsInput>(edge === null ? EMPTY_EDGE : termsOf(edge));
  const save = useMutation({
    mutationFn: (body: EdgeTermsInput) =>
      call('PUT /knowledge/edges/:activityId/:productId', { params: { activityId, productId }, body }),
    onSuccess: close,
  });
  const errorAt = fieldErrorsOf(save.error, save.variables, draft);
  return (
    <Form
      label={t.links.add}
      submit={() => save.mutate(draft)}
      submitText={t.common.save}
      isBusy={save.isPending}
      error={save.error}
      actions={
        <Button variant="default" onClick={close}>
          {t.common.back}
        </Button>
      }
    >
      {edge === null && (
        <ProductSelect
          label={t.edges.product}
          value={productId}
          onChange={setProductId}
          error={fieldErrorsOf(save.error)('productId')}
        />
      )}
      <EdgeFields value={draft} change={(part) => setDraft({ ...draft, ...part })} errorAt={errorAt} />
    </Form>
  );
}

function EdgeLine({ edge, edit }: { edge: EdgeView; edit: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const { percent } = useFormat();
  const product = useProductName()(edge.productId);
  const params = { activityId: edge.activityId, productId: edge.productId };
  const remove = useMutation({
    mutationFn: () => call('DELETE /knowledge/edges/:activityId/:productId', { params }),
  });
  const restore = useMutation({
    mutationFn: () => call('POST /knowledge/edges/:activityId/:productId/restore', { params }),
  });
  return (
    <li>
      <div className="edge-text">
        <p>
          <strong>{product}</strong>{' '}
          <span className="hint">
            {t.edges.kinds[edge.kind]}
            {edge.occasion !== null && ` · ${t.edges.occasions[edge.occasion]}`}
            {edge.season !== null && ` · ${t.edges.seasons[edge.season]}`} · {percent(edge.strength)}
          </span>{' '}
          {edge.isEdited && (
            <Badge variant="light" color="yellow" className="state-badge">
              {t.links.edited}
            </Badge>
          )}
        </p>
        <p className="hint">{edge.reason[language]}</p>
      </div>
      <div className="line-actions">
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`${t.common.edit}, ${product}`}
          onClick={edit}
        >
          {t.common.edit}
        </Button>
        {edge.isEdited && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={`${t.links.restore}, ${product}`}
            loading={restore.isPending}
            onClick={() => restore.mutate()}
          >
            {t.links.restore}
          </Button>
        )}
        <ConfirmButton
          question={t.links.confirmRemove(product)}
          confirmText={t.links.remove}
          error={remove.error}
          isBusy={remove.isPending}
          action={(close) => remove.mutate(undefined, { onSuccess: close })}
        >
          {t.links.remove}
        </ConfirmButton>
      </div>
      {Boolean(restore.error) && <Failure error={restore.error} />}
    </li>
  );
}

/** Links an operator took away, each of which can come back. */
function Removed({ activityId, productIds }: { activityId: string; productIds: readonly string[] }) {
  const t = useT();
  const nameOf = useProductName();
  const restore = useMutation({
    mutationFn: (productId: string) =>
      call('POST /knowledge/edges/:activityId/:productId/restore', { params: { activityId, productId } }),
  });
  if (productIds.length === 0) return null;
  return (
    <Panel title={t.links.removed}>
      <ul className="lines">
        {productIds.map((productId) => (
          <li key={productId}>
            <span>{nameOf(productId)}</span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${t.links.restore}, ${nameOf(productId)}`}
              loading={restore.isPending && restore.variables === productId}
              onClick={() => restore.mutate(productId)}
            >
              {t.links.restore}
            </Button>
          </li>
        ))}
      </ul>
      {Boolean(restore.error) && <Failure error={restore.error} />}
    </Panel>
  );
}

function EdgeList({ activityId, edges }: { activityId: string; edges: Edges }) {
  const t = useT();
  const { number } = useFormat();
  const nameOf = useProductName();
  const [opened, setOpened] = useState<EdgeView | 'new' | null>(null);
  const close = () => setOpened(null);
  const edge = opened === 'new' ? null : opened;
  return (
    <>
      <Panel
        title={t.links.count(edges.items.length, number(edges.items.length))}
        actions={<Button onClick={() => setOpened('new')}>{t.links.add}</Button>}
      >
        <ul className="lines">
          {edges.items.map((each) => (
            <EdgeLine key={each.productId} edge={each} edit={() => setOpened(each)} />
          ))}
        </ul>
      </Panel>
      <Removed activityId={activityId} productIds={edges.removedProductIds} />
      <Modal
        opened={opened !== null}
        onClose={close}
        size="lg"
        title={edge === null ? t.links.add : t.links.editTitle(nameOf(edge.productId))}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        <EdgeForm activityId={activityId} edge={edge} close={close} />
      </Modal>
    </>
  );
}

/** What goes with what: the links of one activity, which an operator writes, takes away and gives back. */
export function LinksPage() {
  const t = useT();
  const [activityId, setActivityId] = useState('');
  const edges = useQuery(edgesQuery(activityId));
  return (
    <div className="stack">
      <PageHead title={t.links.title} lead={t.links.lead} />
      <ActivitySelect label={t.links.activity} value={activityId} onChange={setActivityId} />
      {activityId === '' ? (
        <p className="hint">{t.links.choose}</p>
      ) : (
        <Loaded query={edges} rows={6}>
          {(data) => <EdgeList key={activityId} activityId={activityId} edges={data} />}
        </Loaded>
      )}
    </div>
  );
}
