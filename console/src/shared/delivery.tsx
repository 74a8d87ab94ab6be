import { Table } from '@mantine/core';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { Delivery } from '../../../src/wire/api/index.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { MoreButton } from './more-button.js';
import { Panel } from './page.js';
import { Empty, Loaded } from './states.js';

type Row = Delivery['rows'][number];

/** Plays of each hour, oldest first, for the little chart above the table. */
function byHour(rows: readonly Row[]): { hour: string; plays: number }[] {
  const plays = new Map<string, number>();
  for (const row of rows) plays.set(row.hour, (plays.get(row.hour) ?? 0) + row.plays);
  return [...plays]
    .map(([hour, count]) => ({ hour, plays: count }))
    .sort((a, b) => (a.hour < b.hour ? -1 : 1));
}

function HourBars({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  const t = useT();
  const format = useFormat();
  const hours = byHour(rows).slice(-48);
  const most = Math.max(...hours.map(({ plays }) => plays), 1);
  const [first, last] = [hours[0], hours.at(-1)];
  return (
    <figure className="bars">
      <svg viewBox={`0 0 ${Math.max(hours.length, 12) * 10} 60`} preserveAspectRatio="none" aria-hidden>
        {hours.map(({ hour, plays }, index) => {
          const height = (plays / most) * 56 + 2;
          return <rect key={hour} x={index * 10 + 1} y={60 - height} width={8} height={height} />;
        })}
      </svg>
      <figcaption>
        {t.delivery.byHour}
        {first &&
          last &&
          ` · ${format.dateTime(first.hour, timeZone)} – ${format.dateTime(last.hour, timeZone)}`}
      </figcaption>
    </figure>
  );
}

/** Plays counted from proof, per flight, venue and hour. Times are those of the zone given. */
export function DeliveryReport({
  query,
  timeZone,
  isOneVenue,
}: {
  query: UseInfiniteQueryResult<InfiniteData<Delivery>>;
  timeZone: string;
  isOneVenue: boolean;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <Panel title={t.delivery.title} lead={t.delivery.lead}>
      <Loaded query={query} rows={1} height={240}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.rows);
          const totals = data.pages[0]?.totals;
          if (rows.length === 0 || totals === undefined) {
            return <Empty title={t.delivery.emptyTitle} text={t.delivery.emptyText} />;
          }
          return (
            <>
              <dl className="totals">
                <div>
                  <dt>{t.delivery.plays}</dt>
                  <dd>{format.number(totals.plays)}</dd>
                </div>
                <div>
                  <dt>{t.delivery.time}</dt>
                  <dd>{format.duration(totals.seconds)}</dd>
                </div>
              </dl>
              <HourBars rows={rows} timeZone={timeZone} />
              <Table.ScrollContainer minWidth={480}>
                <Table verticalSpacing="xs">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t.delivery.hour}</Table.Th>
                      <Table.Th>{t.delivery.flight}</Table.Th>
                      <Table.Th>{isOneVenue ? t.delivery.campaign : t.delivery.venue}</Table.Th>
                      <Table.Th className="figures">{t.delivery.plays}</Table.Th>
                      <Table.Th className="figures">{t.delivery.time}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map((row) => (
                      <Table.Tr key={`${row.flightId} ${row.venueId} ${row.hour} ${String(row.isDemo)}`}>
                        <Table.Td className="unbroken">{format.dateTime(row.hour, timeZone)}</Table.Td>
                        <Table.Td>
                          {row.flightName}
                          {row.isDemo && <span className="hint"> {t.delivery.demo}</span>}
                        </Table.Td>
                        <Table.Td>{isOneVenue ? row.campaignName : row.venueName}</Table.Td>
                        <Table.Td className="figures">{format.number(row.plays)}</Table.Td>
                        <Table.Td className="figures">{format.duration(row.seconds)}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <MoreButton query={query} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
