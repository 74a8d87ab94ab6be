import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VenueDetail } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { candidatesQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { Panel } from '../shared/page.js';
import { StateBadge } from '../shared/state-badge.js';
import { Empty, Failure, Loaded } from '../shared/states.js';
import {
  type Candidate,
  type CandidateGroup,
  groupsOf,
  isAbout,
  type Standing,
  standingOf,
} from './candidate-groups.js';
import { PreviewPanel } from './preview-panel.js';
import { WhyNot } from './why-not.js';

const STANDINGS = ['eligible', 'asks', 'ineligible'] as const satisfies readonly Standing[];
const TONES = { eligible: 'good', asks: 'wait', ineligible: 'quiet' } as const;
const GROUPS_AT_ONCE = 20;
const PAUSE_MS = 200;

/** Allows a campaign where the merchant chooses each one, or takes that back. */
function Permission({ group, venueId }: { group: CandidateGroup; venueId: string }) {
  const t = useT();
  const isAllowed = !group.flights.some(({ reasons }) =>
    reasons.some(({ code }) => code === 'NEEDS_APPROVAL'),
  );
  const params = { id: venueId, campaignId: group.campaignId };
  const change = useMutation({
    mutationFn: () =>
      isAllowed
        ? call('DELETE /venues/:id/approvals/:campaignId', { params })
        : call('PUT /venues/:id/approvals/:campaignId', { params }),
  });
  const text = isAllowed ? t.candidates.disallow : t.candidates.allow;
  return (
    <>
      <Button
        variant={isAllowed ? 'subtle' : 'filled'}
        {...(isAllowed && { color: 'gray' })}
        size="compact-md"
        loading={change.isPending}
        aria-label={`${text}, ${group.campaignName}`}
        onClick={() => change.mutate()}
      >
        {text}
      </Button>
      {Boolean(change.error) && <Failure error={change.error} />}
    </>
  );
}

/** One flight: what links it to the shop, or why it does not play; figures and rules on demand. */
function Flight({ item, venueId }: { item: Candidate; venueId: string }) {
  const [isOpen, setOpen] = useState(false);
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const fit = format.percent(item.score);
  const ids = [...new Set(item.reasons.map(({ ruleId }) => ruleId))];
  return (
    <li className="candidate-flight">
      <h4>{item.flightName}</h4>
      {item.verdict === 'eligible' ? (
        <>
          <label className="score">
            <span>{t.candidates.score}</span>
            <meter min={0} max={1} value={item.score} />
            <span className="figures">{fit}</span>
          </label>
          {item.why[language] !== '' && <p className="why">{item.why[language]}</p>}
        </>
      ) : (
        <>
          <ul className="reasons">
            {item.reasons.map(({ ruleId, code, text }) => (
              <li key={`${ruleId} ${code} ${text.en}`}>{text[language]}</li>
            ))}
          </ul>
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t.candidates.details}</summary>
            {isOpen && <WhyNot venueId={venueId} flightId={item.flightId} />}
            <p className="hint">
              {item.why[language]} {t.candidates.scoreText(fit)} {t.candidates.rules(format.list(ids))}
            </p>
          </details>
        </>
      )}
    </li>
  );
}

function Group({ group, venue }: { group: CandidateGroup; venue: VenueDetail }) {
  const t = useT();
  return (
    <li className="candidate">
      <div className="candidate-head">
        <h3>{group.campaignName}</h3>
        <span className="hint">{group.advertiser}</span>
        <StateBadge tone={TONES[group.standing]}>{t.candidates[group.standing]}</StateBadge>
      </div>
      <ul className="candidate-flights">
        {group.flights.map((item) => (
          <Flight key={item.flightId} item={item} venueId={venue.id} />
        ))}
      </ul>
      {venue.rules.approvalMode === 'each-one' && <Permission group={group} venueId={venue.id} />}
    </li>
  );
}

/** Campaigns, a screenful at a time. */
function Groups({ groups, venue }: { groups: readonly CandidateGroup[]; venue: VenueDetail }) {
  const t = useT();
  const [shown, setShown] = useState(GROUPS_AT_ONCE);
  return (
    <>
      <ul className="candidates">
        {groups.slice(0, shown).map((group) => (
          <Group key={`${group.campaignId} ${group.standing}`} group={group} venue={venue} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + GROUPS_AT_ONCE)}>
          {t.common.more}
        </Button>
      )}
    </>
  );
}

function Filters({
  items,
  standing,
  choose,
  typed,
  type,
}: {
  items: readonly Candidate[];
  standing: Standing | null;
  choose: (standing: Standing | null) => void;
  typed: string;
  type: (text: string) => void;
}) {
  const t = useT();
  const format = useFormat();
  const counts = STANDINGS.map((each) => ({
    standing: each,
    count: items.filter((item) => standingOf(item) === each).length,
  }));
  const options = [
    { standing: null, text: t.candidates.verdicts.all(format.number(items.length)) },
    ...counts
      .filter(({ standing: each, count }) => count > 0 || each === standing)
      .map(({ standing: each, count }) => ({
        standing: each,
        text: t.candidates.verdicts[each](format.number(count)),
      })),
  ];
  return (
    <div className="candidate-filters">
      <TextInput
        type="search"
        aria-label={t.candidates.filter}
        placeholder={t.candidates.filter}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <div className="pick" role="group" aria-label={t.candidates.show}>
        {options.map((option) => (
          <button
            key={option.text}
            type="button"
            aria-pressed={option.standing === standing}
            onClick={() => choose(option.standing)}
          >
            {option.text}
          </button>
        ))}
      </div>
    </div>
  );
}

function Listing({ items, venue }: { items: readonly Candidate[]; venue: VenueDetail }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const [standing, choose] = useState<Standing | null>(null);
  const [typed, type] = useState('');
  const [words] = useDebouncedValue(typed, PAUSE_MS);
  const found = items.filter((item) => isAbout(item, words, language));
  const groups = groupsOf(found.filter((item) => standing === null || standingOf(item) === standing));
  const refused = standing === null ? groups.filter((group) => group.standing === 'ineligible') : [];
  const others = standing === null ? groups.filter((group) => group.standing !== 'ineligible') : groups;
  const refusedCount = refused.reduce((sum, { flights }) => sum + flights.length, 0);
  // A list that changes begins at its beginning.
  const key = `${standing ?? ''} ${words}`;
  return (
    <>
      <Filters items={found} standing={standing} choose={choose} typed={typed} type={type} />
      {groups.length === 0 && <p className="hint">{t.candidates.nothing}</p>}
      {others.length > 0 && <Groups key={key} groups={others} venue={venue} />}
      {refused.length > 0 && (
        <details className="refused" key={`refused ${key}`} open={words !== '' || others.length === 0}>
          <summary>{t.candidates.refused(refusedCount, format.number(refusedCount))}</summary>
          <Groups groups={refused} venue={venue} />
        </details>
      )}
    </>
  );
}

/** Every live flight with its verdict here and now: those that play first, those refused folded away. */
export function CandidatesTab({ venue }: { venue: VenueDetail }) {
  const t = useT();
  const format = useFormat();
  const candidates = useQuery(candidatesQuery(venue.id));
  return (
    <>
      <Loaded query={candidates}>
        {(data) =>
          data.items.length === 0 ? (
            <Empty title={t.candidates.emptyTitle} text={t.candidates.emptyText} />
          ) : (
            <Panel
              title={t.candidates.title}
              lead={`${t.candidates.lead} ${format.dateTime(data.at, venue.timeZone)}`}
            >
              <Listing items={data.items} venue={venue} />
            </Panel>
          )
        }
      </Loaded>
      <PreviewPanel venue={venue} />
    </>
  );
}
