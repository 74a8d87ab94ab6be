import { useQuery } from '@tanstack/react-query';
import type { WhyNotItem } from '../../../src/wire/api/index.js';
import { whyNotQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { Loaded } from '../shared/states.js';

/** On one screen: each reason with what would lift it and who can, and the nearest times, in the shop's own. */
function OnScreen({ item, timeZone, isAlone }: { item: WhyNotItem; timeZone: string; isAlone: boolean }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <li>
      {!isAlone && item.screenName !== '' && <h5>{item.screenName}</h5>}
      <ul className="remedies">
        {item.reasons.map(({ ruleId, code, text, remedy }) => (
          <li key={`${ruleId} ${code} ${text.en}`}>
            <span>{text[language]}</span>
            <span className="hint">
              <strong>{t.candidates.remedyBy[remedy.by]}</strong> {remedy.text[language]}
            </span>
          </li>
        ))}
      </ul>
      {item.reasons.length > 0 && (
        <p className="hint">
          {item.next === null
            ? t.candidates.never
            : t.candidates.next(format.dateTime(item.next.from, timeZone), item.playsThen)}
        </p>
      )}
    </li>
  );
}

/** Why a flight does not play in the shop now: asked for when it is opened. */
export function WhyNot({ venueId, flightId }: { venueId: string; flightId: string }) {
  const found = useQuery(whyNotQuery(venueId, flightId));
  return (
    <Loaded query={found}>
      {({ items, timeZone }) => (
        <ul className="why-not">
          {items.map((item) => (
            <OnScreen
              key={item.screenId ?? ''}
              item={item}
              timeZone={timeZone}
              isAlone={items.length === 1}
            />
          ))}
        </ul>
      )}
    </Loaded>
  );
}
