import { Button, Fieldset } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { VenueDetail, VenueTasteInput } from '../../../src/wire/api/index.js';
import { LIMITS } from '../../../src/wire/limits.js';
import { call } from '../api/client.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { EdgeFields, EMPTY_EDGE } from '../shared/edge-fields.js';
import { fieldErrorsOf, type FieldErrors } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { ProductSelect, ProductsSelect } from '../shared/reference-selects.js';
import { StepChoice } from '../shared/step-choice.js';
import { LEAST_SCORES } from '../shared/least-scores.js';

type OwnLink = VenueTasteInput['ownComplements'][number];

function OwnLinks({
  links,
  onChange,
  errorAt,
}: {
  links: readonly OwnLink[];
  onChange: (links: OwnLink[]) => void;
  errorAt: FieldErrors;
}) {
  const t = useT();
  const changeAt = (index: number, part: Partial<OwnLink>) =>
    onChange(links.map((link, at) => (at === index ? { ...link, ...part } : link)));
  return (
    <div className="places">
      {links.map((link, index) => {
        const under = `ownComplements.${String(index)}`;
        return (
          // Links have no name of their own, and are only added at the end.
          <fieldset key={`${String(links.length)}.${String(index)}`} className="place">
            <legend>{t.taste.link(index + 1)}</legend>
            <ProductSelect
              label={t.edges.product}
              value={link.productId}
              onChange={(productId) => changeAt(index, { productId })}
              error={errorAt(`${under}.productId`)}
            />
            <EdgeFields
              value={link}
              change={(part) => changeAt(index, part)}
              errorAt={(field) => errorAt(`${under}.${field}`)}
            />
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={t.taste.removeLink(index + 1)}
              onClick={() => onChange(links.filter((_, at) => at !== index))}
            >
              {t.terms.remove}
            </Button>
          </fieldset>
        );
      })}
      <Button
        variant="default"
        size="compact-sm"
        disabled={links.length >= LIMITS.ownComplements}
        onClick={() => onChange([...links, { ...EMPTY_EDGE, productId: '' }])}
      >
        {t.taste.add}
      </Button>
    </div>
  );
}

/** What suits the shop: products it likes, how well an ad must fit, and links it knows of. */
export function TasteTab({ venue }: { venue: VenueDetail }) {
  const t = useT();
  const { percent } = useFormat();
  const [draft, setDraft] = useState<VenueTasteInput>(venue.taste);
  const change = (part: Partial<VenueTasteInput>) => setDraft({ ...draft, ...part });
  const save = useMutation({
    mutationFn: (body: VenueTasteInput) => call('PUT /venues/:id/taste', { params: { id: venue.id }, body }),
  });
  const errorAt = fieldErrorsOf(save.error, save.variables, draft);
  return (
    <div className="narrow">
      <p className="lead">{t.taste.lead}</p>
      <Form
        label={t.venues.tabs.taste}
        submit={() => save.mutate(draft)}
        submitText={t.common.save}
        isBusy={save.isPending}
        error={save.error}
        actions={<span role="status">{save.isSuccess && t.common.saved}</span>}
      >
        <Fieldset legend={t.taste.liked}>
          <ProductsSelect
            label={t.taste.liked}
            hint={t.taste.likedHint}
            value={draft.likedProductIds}
            onChange={(likedProductIds) => change({ likedProductIds })}
            error={errorAt('likedProductIds')}
          />
          <StepChoice
            label={t.taste.least}
            steps={LEAST_SCORES.map(({ step, score }) => ({ value: score, label: t.taste.steps[step] }))}
            value={draft.minimumScore}
            custom={(score) => t.taste.custom(percent(score))}
            onChange={(minimumScore) => change({ minimumScore })}
            error={errorAt('minimumScore')}
          />
        </Fieldset>
        <Fieldset legend={t.taste.own}>
          <p className="hint">{t.taste.ownHint}</p>
          <OwnLinks
            links={draft.ownComplements}
            onChange={(ownComplements) => change({ ownComplements })}
            errorAt={errorAt}
          />
        </Fieldset>
      </Form>
    </div>
  );
}
