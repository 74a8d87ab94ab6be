import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { creativesQuery, referenceQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { lacksOf, type Declared, type Lack } from '../shared/legal-message.js';
import { itemsOf } from '../shared/paged.js';

/** One thing the law asks of the creatives and that they do not show. */
export function LackNote({ lack }: { lack: Lack }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { data: reference } = useQuery(referenceQuery);
  const names = lack.productIds.map(
    (id) => reference?.products.find((each) => each.id === id)?.name[language] ?? id,
  );
  const { messages, creatives, needsEvery, needsCo2Class, exemptMessage } = lack;
  return (
    <li>
      <p>
        <strong>{format.list(names)}</strong>
        {t.approvals.colon}
        {needsCo2Class ? t.terms.needsCo2 : needsEvery ? t.terms.needsEvery : t.terms.needsOne}
      </p>
      {needsEvery && messages.length > 0 && <p>{t.terms.missing}</p>}
      {messages.length > 0 && (
        <ul>
          {messages.map((message) => (
            <li key={message}>
              {t.declaration.messages[message]}
              <span className="hint" lang="fr">
                {' '}
                {reference?.legalMessages.find(({ id }) => id === message)?.words}
              </span>
            </li>
          ))}
        </ul>
      )}
      {creatives.length > 0 && (
        <p>{t.terms.without(format.list(creatives.map(({ title }) => t.terms.quoted(title))))}</p>
      )}
      {exemptMessage !== null && <p className="hint">{t.terms.exempt}</p>}
    </li>
  );
}

export function LackList({ lacks }: { lacks: readonly Lack[] }) {
  const t = useT();
  if (lacks.length === 0) return null;
  return (
    <div className="lacks">
      <p className="lacks-title">{t.terms.lacksTitle}</p>
      <ul>
        {lacks.map((lack) => (
          <LackNote key={lack.code} lack={lack} />
        ))}
      </ul>
    </div>
  );
}

/** What the law asks for these products and the creatives chosen do not show; said as they are chosen. */
export function Lacks({
  productIds,
  creativeIds,
}: {
  productIds: readonly string[];
  creativeIds: readonly string[];
}) {
  const { data: reference } = useQuery(referenceQuery);
  const { data } = useInfiniteQuery(creativesQuery);
  const chosen: Declared[] = itemsOf(data).filter(({ id }) => creativeIds.includes(id));
  // What is not loaded yet may show anything.
  const isKnown = chosen.length === creativeIds.length;
  return (
    <div role="status">
      {isKnown && <LackList lacks={lacksOf(reference?.messageNeeds ?? [], productIds, chosen)} />}
    </div>
  );
}
