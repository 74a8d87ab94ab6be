import { useQuery } from '@tanstack/react-query';
import type { CreativeView } from '../../../src/wire/api/index.js';
import { referenceQuery, usesQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { isCarMessage, lacksOf } from '../shared/legal-message.js';

/** What an ad declares, to compare with its picture, and what the law asks of its products that it does not declare. */
export function Declared({ creative }: { creative: CreativeView }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { data: reference } = useQuery(referenceQuery);
  const { data: uses } = useQuery(usesQuery(creative.id));
  const { legalMessage, showsCo2Class } = creative;
  const words = reference?.legalMessages.find(({ id }) => id === legalMessage)?.words ?? null;
  const productIds = [...new Set((uses?.items ?? []).flatMap((use) => use.productIds))];
  // Only what this creative itself lacks: the messages of the others are theirs to show.
  const lacks = lacksOf(reference?.messageNeeds ?? [], productIds, [creative]).filter(
    ({ creatives }) => creatives.length > 0,
  );
  const namesOf = (ids: readonly string[]): string =>
    format.list(ids.map((id) => reference?.products.find((each) => each.id === id)?.name[language] ?? id));
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t.review.language}</dt>
          <dd>{t.declaration.languages[creative.language]}</dd>
        </div>
        <div>
          <dt>{t.review.message}</dt>
          <dd>{t.declaration.messages[legalMessage]}</dd>
        </div>
      </dl>
      {words !== null && (
        <div className="legal-words">
          <p className="hint">{t.review.compare}</p>
          <blockquote lang="fr">{words}</blockquote>
        </div>
      )}
      {(isCarMessage(legalMessage) || showsCo2Class) && (
        <p className="hint">{t.review.co2[showsCo2Class ? 'yes' : 'no']}</p>
      )}
      {lacks.length > 0 && (
        <div className="lacks" role="status">
          {lacks.map((lack) => (
            <p key={lack.code}>
              {lack.needsCo2Class
                ? t.review.lacksCo2(namesOf(lack.productIds))
                : t.review.lacks(namesOf(lack.productIds))}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
