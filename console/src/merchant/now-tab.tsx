import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScreenNow, ScreenView, VenueDetail, VetoInput } from '../../../src/wire/api/index.js';
import { screenNowQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { ButtonLink } from '../shared/button-link.js';
import { Media } from '../shared/media.js';
import { Panel } from '../shared/page.js';
import { StateBadge } from '../shared/state-badge.js';
import { Empty, Loaded } from '../shared/states.js';
import { BanMenu } from './ban-menu.js';
import { UndoNote, useBan } from './ban.js';
import { loopLines } from './loop-lines.js';
import { NoContentNote } from './no-content-note.js';
import { ScreenState } from './screen-state.js';
import { VetoList } from './veto-list.js';

type Item = ScreenNow['loop'][number];

/** What remains to be done before a screen plays; each step leads to its place. */
function FirstSteps({ venue, showTab }: { venue: VenueDetail; showTab: (tab: string) => void }) {
  const t = useT();
  const hasSlot = venue.zones.some((zone) => zone.waitingSlots.length > 0);
  const hasScreen = venue.zones.some((zone) => zone.screens.length > 0);
  const steps = [
    { text: t.now.stepZone, isDone: venue.zones.length > 0 },
    { text: t.now.stepSlot, isDone: hasSlot },
    { text: t.now.stepScreen, isDone: hasScreen },
    { text: t.now.stepPair, isDone: false },
  ];
  return (
    <Empty title={t.now.emptyTitle} text="">
      <ol className="steps">
        {steps.map(({ text, isDone }) => (
          <li key={text} data-done={isDone || undefined}>
            {text}
          </li>
        ))}
      </ol>
      <button type="button" className="button-plain" onClick={() => showTab('zones')}>
        {t.venues.tabs.zones}
      </button>
    </Empty>
  );
}

function ItemFacts({ item }: { item: Item }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <>
      {item.why[language] !== '' && (
        <p className="why">
          <strong>{t.now.why}</strong> {item.why[language]}
        </p>
      )}
      {item.kind === 'ad' && (
        <dl className="facts">
          <div>
            <dt>{t.now.advertiser}</dt>
            <dd>{item.advertiser}</dd>
          </div>
          <div>
            <dt>{t.now.paidBy}</dt>
            <dd>{item.paidBy ?? item.advertiser}</dd>
          </div>
        </dl>
      )}
    </>
  );
}

function Playing({ now, ban }: { now: ScreenNow; ban: (veto: VetoInput) => void }) {
  const t = useT();
  if (now.now === null) {
    return <div className="media media-empty stage">{now.isOnline ? t.now.starting : t.now.nothing}</div>;
  }
  const item = now.now;
  return (
    <div className="playing">
      <Media url={item.mediaUrl} kind={item.mediaType} title={item.title} className="stage" />
      <div className="playing-text">
        <StateBadge tone={item.kind === 'ad' ? 'wait' : 'quiet'}>{t.now.kind[item.kind]}</StateBadge>
        <h3>{item.title}</h3>
        <ItemFacts item={item} />
        <BanMenu item={item} ban={ban} />
      </div>
    </div>
  );
}

function Loop({ items, ban }: { items: readonly Item[]; ban: (veto: VetoInput) => void }) {
  const t = useT();
  const { language } = useLanguage();
  if (items.length === 0) return <p className="hint">{t.now.emptyLoop}</p>;
  return (
    <ol className="loop">
      {loopLines(items).map(({ item, count }, index) => (
        <li key={`${item.itemId} ${index}`}>
          <Media url={item.mediaUrl} kind={item.mediaType} title="" className="thumb" />
          <div>
            <strong>
              {count > 1 && `${count} × `}
              {item.title}
            </strong>
            <span className="hint figures-inline">
              {' '}
              {t.now.kind[item.kind]}
              {item.advertiser !== null && item.kind === 'ad' && `, ${item.advertiser}`} ·{' '}
              {t.common.seconds(Math.round(item.durationMs / 1_000))}
            </span>
            {item.why[language] !== '' && <p className="hint">{item.why[language]}</p>}
          </div>
          <BanMenu item={item} ban={ban} />
        </li>
      ))}
    </ol>
  );
}

function ScreenNowPanel({
  screen,
  timeZone,
  ban,
}: {
  screen: ScreenView;
  timeZone: string;
  ban: (veto: VetoInput) => void;
}) {
  const t = useT();
  const format = useFormat();
  const now = useQuery(screenNowQuery(screen.id));
  const untilText = (until: string, at: string): string => {
    const time = format.time(until, timeZone);
    const day = format.day(until, timeZone);
    return day === format.day(at, timeZone) ? time : `${day}, ${time}`;
  };
  const state = <ScreenState screen={{ ...screen, isOnline: now.data?.isOnline ?? screen.isOnline }} />;
  return (
    <Panel title={screen.name} actions={state}>
      {screen.isPaired ? (
        <Loaded query={now} rows={1} height={320}>
          {(data) => (
            <>
              <p className="moment">
                {data.inWaitingSlot ? t.now.inSlot : t.now.outOfSlot}
                {data.until !== null && `, ${t.now.until(untilText(data.until, data.at))}`}
                {data.isOnline && data.heldVersion !== null && data.heldVersion < data.playlistVersion && (
                  <span className="hint"> {t.now.waitingPush}</span>
                )}
              </p>
              <Playing now={data} ban={ban} />
              <h3 className="loop-title">{t.now.loop}</h3>
              <Loop items={data.loop} ban={ban} />
            </>
          )}
        </Loaded>
      ) : (
        <Empty title={t.screens.unpaired} text={t.pairing.lead}>
          <ButtonLink to="/pair" search={{ screen: screen.id }}>
            {t.screens.pair}
          </ButtonLink>
        </Empty>
      )}
    </Panel>
  );
}

/** What each screen of the shop plays, why, and the last word on it. */
export function NowTab({ venue, showTab }: { venue: VenueDetail; showTab: (tab: string) => void }) {
  const { ban, last, forget } = useBan(venue.id);
  const [shown, setShown] = useState<string | null>(null);
  const screens = venue.zones.flatMap((zone) => zone.screens);
  if (screens.length === 0) return <FirstSteps venue={venue} showTab={showTab} />;
  const current = screens.find(({ id }) => id === shown) ?? screens[0];
  return (
    <div className="stack">
      <UndoNote last={last} forget={forget} />
      <NoContentNote venue={venue} add={() => showTab('content')} />
      {screens.length > 1 && (
        <div className="pick" role="group">
          {screens.map((screen) => (
            <button
              key={screen.id}
              type="button"
              aria-pressed={screen.id === current?.id}
              onClick={() => setShown(screen.id)}
            >
              {screen.name}
            </button>
          ))}
        </div>
      )}
      {current && <ScreenNowPanel key={current.id} screen={current} timeZone={venue.timeZone} ban={ban} />}
      <VetoList vetoes={venue.vetoes} />
    </div>
  );
}
