import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { referenceQuery, venuesQuery } from '../api/queries.js';
import { useLanguage, useT } from '../i18n/language.js';
import { ButtonLink } from '../shared/button-link.js';
import { MoreButton } from '../shared/more-button.js';
import { PageHead } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { Empty, Loaded } from '../shared/states.js';

export function VenuesPage() {
  const t = useT();
  const { language } = useLanguage();
  const venues = useInfiniteQuery(venuesQuery);
  const { data: reference } = useQuery(referenceQuery);
  const activityName = (id: string) =>
    reference?.activities.find((activity) => activity.id === id)?.name[language];
  const declare = <ButtonLink to="/venues/new">{t.venues.declare}</ButtonLink>;
  return (
    <>
      <PageHead title={t.venues.title} lead={t.venues.lead}>
        {itemsOf(venues.data).length > 0 && declare}
      </PageHead>
      <Loaded query={venues}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0) {
            return (
              <Empty title={t.venues.emptyTitle} text={t.venues.emptyText}>
                {declare}
              </Empty>
            );
          }
          return (
            <>
              <ul className="cards">
                {items.map((venue) => (
                  <li key={venue.id} className="card card-link">
                    <div className="awning" aria-hidden />
                    <div className="card-body">
                      <h2>
                        <Link to="/venues/$venueId" params={{ venueId: venue.id }}>
                          {venue.name}
                        </Link>
                      </h2>
                      <p>{activityName(venue.activityId) ?? '\u00a0'}</p>
                      <p className="hint">
                        {venue.address === '' ? '' : `${venue.address}, `}
                        {venue.postcode} {venue.city}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
              <MoreButton query={venues} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
