import type { FlightFitView } from '../../../src/wire/api/index.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';

type Places = FlightFitView['plays'];

/** Shops and screens, written with what they count. */
export function useCounts() {
  const t = useT();
  const { number } = useFormat();
  return {
    venues: (n: number): string => t.fit.venues(n, number(n)),
    screens: (n: number): string => t.fit.screens(n, number(n)),
  };
}

function useSentences(fit: FlightFitView): readonly string[] {
  const t = useT();
  const counts = useCounts();
  const say = ({ venues, screens }: Places, words: (venues: string, screens: string) => string): string[] =>
    screens === 0 ? [] : [words(counts.venues(venues), counts.screens(screens))];
  if (fit.status === 'goal-reached') return [t.fit.goalReached];
  if (fit.status === 'creatives-refused') return [t.fit.creativesRefused];
  if (fit.status === 'fits-nowhere')
    return [fit.refused.venues === 0 ? t.fit.noShop : t.fit.nowhere(counts.venues(fit.refused.venues))];
  return [
    ...say(fit.plays, fit.status === 'needs-creative' ? t.fit.wouldPlay : t.fit.plays),
    ...say(fit.awaitsOperator, t.fit.awaitsOperator),
    ...say(fit.awaitsShop, t.fit.awaitsShop),
  ];
}

const MARKS = {
  plays: 'good',
  'awaits-approval': 'wait',
  'needs-creative': 'wait',
  'creatives-refused': 'bad',
  'goal-reached': 'quiet',
  'fits-nowhere': 'bad',
} as const satisfies Record<FlightFitView['status'], string>;

/** In how many shops a flight would play, where an approval is missing, and why not elsewhere. */
export function FitSummary({ fit }: { fit: FlightFitView }) {
  const t = useT();
  const { language } = useLanguage();
  const { number } = useFormat();
  const counts = useCounts();
  const sentences = useSentences(fit);
  const isAboutShops = fit.status !== 'goal-reached' && fit.status !== 'creatives-refused';
  return (
    <div className="fit" data-tone={MARKS[fit.status]}>
      {sentences.map((sentence) => (
        <p key={sentence} className="fit-line">
          {sentence}
        </p>
      ))}
      {isAboutShops && fit.reasons.length > 0 && (
        <details open={fit.status === 'fits-nowhere'}>
          <summary>{t.fit.whyNot(counts.venues(fit.refused.venues))}</summary>
          <ul className="fit-reasons">
            {fit.reasons.map(({ code, text, venues }) => (
              <li key={code}>
                <span className="figures" aria-label={counts.venues(venues)}>
                  {number(venues)}
                </span>
                <span>{text[language]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Four minutes of wait, three fifths of it open to ads, one picture of ten seconds: what most slots look like. */
const EXAMPLE = { waitSeconds: 240, adSeconds: 10, percentOfTime: 100 / 24, percentOfAds: 1_000 / 144 };

/** Why a share of voice has a ceiling, with the numbers of the shops that fit, or of an example. */
export function ShareCeiling({
  ceiling,
  percent,
}: {
  ceiling: FlightFitView['ceiling'];
  percent: number | null;
}) {
  const t = useT();
  const { number } = useFormat();
  const { waitSeconds, adSeconds, percentOfTime, percentOfAds } = ceiling ?? EXAMPLE;
  const wait =
    waitSeconds % 60 === 0
      ? t.flights.minutes(number(waitSeconds / 60))
      : t.flights.secondsWait(number(waitSeconds));
  const words = ceiling === null ? t.flights.ceilingExample : t.flights.ceiling;
  const short = (value: number): string => number(Math.round(value * 10) / 10);
  return (
    <div className="hint" role="status">
      <p>{words(wait, short(adSeconds), short(percentOfTime), short(percentOfAds))}</p>
      {ceiling !== null && percent !== null && percent > percentOfAds && (
        <p className="ceiling-above">{t.flights.aboveCeiling(short(percentOfAds))}</p>
      )}
    </div>
  );
}
