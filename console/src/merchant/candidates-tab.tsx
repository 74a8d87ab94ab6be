import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Candidates, VenueDetail } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { candidatesQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { Panel } from '../shared/page.js';
import { StateBadge } from '../shared/state-badge.js';
import { Empty, Failure, Loaded } from '../shared/states.js';

type Item = Candidates['items'][number];

/** Allows a campaign where the merchant chooses each one, or takes that back. */
function Permission({ item, venueId }: { item: Item; venueId: string }) {
  const t = useT();
  const isAllowed = !item.reasons.some(({ code }) => code === 'NEEDS_APPROVAL');
  const params = { id: venueId, campaignId: item.campaignId };
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
        aria-label={`${text}, ${item.campaignName}`}
        onClick={() => change.mutate()}
      >
        {text}
      </Button>
      {Boolean(change.error) && <Failure error={change.error} />}
    </>
  );
}

function Candidate({ item, venue }: { item: Item; venue: VenueDetail }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const isEligible = item.verdict === 'eligible';
  return (
    <li className="candidate">
      <div className="candidate-head">
        <h3>{item.campaignName}</h3>
        <span className="hint">{item.advertiser}</span>
        <StateBadge tone={isEligible ? 'good' : 'quiet'}>
          {isEligible ? t.candidates.eligible : t.candidates.ineligible}
        </StateBadge>
      </div>
      <label className="score">
        <span>{t.candidates.score}</span>
        <meter min={0} max={1} value={item.score} />
        <span className="figures">{format.percent(item.score)}</span>
      </label>
      {item.why[language] !== '' && <p className="why">{item.why[language]}</p>}
      {item.reasons.length > 0 && (
        <>
          <h4>{t.candidates.reasons}</h4>
          <ul className="reasons">
            {item.reasons.map((reason) => (
              <li key={`${reason.ruleId} ${reason.code} ${reason.text.en}`}>
                {reason.text[language]} <span className="rule-id">{reason.ruleId}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {venue.rules.approvalMode === 'each-one' && <Permission item={item} venueId={venue.id} />}
    </li>
  );
}

/** Every live flight with its verdict here and now, the best fitting first. */
export function CandidatesTab({ venue }: { venue: VenueDetail }) {
  const t = useT();
  const format = useFormat();
  const candidates = useQuery(candidatesQuery(venue.id));
  return (
    <Loaded query={candidates}>
      {(data) =>
        data.items.length === 0 ? (
          <Empty title={t.candidates.emptyTitle} text={t.candidates.emptyText} />
        ) : (
          <Panel
            title={t.candidates.title}
            lead={`${t.candidates.lead} ${format.dateTime(data.at, venue.timeZone)}`}
          >
            <ul className="candidates">
              {[...data.items]
                .sort(
                  (a, b) =>
                    Number(b.verdict === 'eligible') - Number(a.verdict === 'eligible') || b.score - a.score,
                )
                .map((item) => (
                  <Candidate key={item.flightId} item={item} venue={venue} />
                ))}
            </ul>
          </Panel>
        )
      }
    </Loaded>
  );
}
