import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { VenueView } from '../../../src/wire/api/index.js';
import { LIMITS } from '../../../src/wire/limits.js';
import { useT } from '../i18n/language.js';
import type { FieldErrors } from '../shared/field-errors.js';
import { NumberField } from '../shared/number-field.js';
import { ProductsSelect } from '../shared/reference-selects.js';

type Rules = VenueView['rules'];

/** Rules that few shops need: single products, words, and who counts as a competitor. */
export function FinerRules({
  rules,
  change,
  errorAt,
}: {
  rules: Rules;
  change: (part: Partial<Rules>) => void;
  errorAt: FieldErrors;
}) {
  const t = useT();
  const { blockedProductIds, blockedKeywords, competitorRadiusKm, competitorProductIds, acceptedProductIds } =
    rules;
  const isUsed =
    blockedProductIds.length + blockedKeywords.length + competitorProductIds.length > 0 ||
    acceptedProductIds.length > 0 ||
    competitorRadiusKm !== null;
  const isRefused = (
    [
      'blockedProductIds',
      'blockedKeywords',
      'competitorRadiusKm',
      'competitorProductIds',
      'acceptedProductIds',
    ] as const
  ).some((field) => errorAt(`rules.${field}`) !== undefined);
  // Once open it stays so: what is being emptied must not fold away.
  const [isOpened, setOpened] = useState(isUsed);
  if (isRefused && !isOpened) setOpened(true);
  return (
    <details className="more" open={isOpened || undefined}>
      <summary>{t.shopRules.more}</summary>
      <div className="more-body">
        <ProductsSelect
          withRegulated
          label={t.shopRules.blockedProducts}
          hint={t.shopRules.blockedProductsHint}
          value={blockedProductIds}
          onChange={(ids) => change({ blockedProductIds: ids })}
          error={errorAt('rules.blockedProductIds')}
        />
        <TagsInput
          label={t.shopRules.keywords}
          description={`${t.shopRules.keywordsHint(LIMITS.keywordsPerVenue, LIMITS.keyword)} ${t.shopRules.keywordsLeft(blockedKeywords.length, LIMITS.keywordsPerVenue)}`}
          maxTags={LIMITS.keywordsPerVenue}
          maxLength={LIMITS.keyword}
          acceptValueOnBlur
          value={blockedKeywords}
          onChange={(words) => change({ blockedKeywords: words })}
          error={errorAt('rules.blockedKeywords')}
        />
        {rules.refusesCompetitors && (
          <>
            <NumberField
              label={t.shopRules.radius}
              hint={t.shopRules.radiusHint}
              isRequired={false}
              value={competitorRadiusKm}
              onChange={(km) => change({ competitorRadiusKm: km })}
              error={errorAt('rules.competitorRadiusKm')}
            />
            <ProductsSelect
              label={t.shopRules.widened}
              hint={t.shopRules.widenedHint}
              value={competitorProductIds}
              onChange={(ids) => change({ competitorProductIds: ids })}
              error={errorAt('rules.competitorProductIds')}
            />
            <ProductsSelect
              label={t.shopRules.accepted}
              hint={t.shopRules.acceptedHint}
              value={acceptedProductIds}
              onChange={(ids) => change({ acceptedProductIds: ids })}
              error={errorAt('rules.acceptedProductIds')}
            />
          </>
        )}
      </div>
    </details>
  );
}
