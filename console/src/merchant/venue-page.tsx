import { Tabs } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { VenueDetail, VenueInput } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { referenceQuery, venueDeliveryQuery, venueQuery } from '../api/queries.js';
import { useLanguage, useT } from '../i18n/language.js';
import { ConfirmButton } from '../shared/confirm-button.js';
import { DeliveryReport } from '../shared/delivery.js';
import { PageHead } from '../shared/page.js';
import { Loaded } from '../shared/states.js';
import { CandidatesTab } from './candidates-tab.js';
import { ContentTab } from './content-tab.js';
import { NowTab } from './now-tab.js';
import { TasteTab } from './taste-tab.js';
import { VenueForm } from './venue-form.js';
import { ZonesTab } from './zones-tab.js';

const route = getRouteApi('/shell/venues/$venueId');
const TABS = ['now', 'zones', 'content', 'candidates', 'taste', 'delivery', 'profile'] as const;

/** On a phone the tabs are a strip: the one in use is brought into it. */
function showSelected(tabs: HTMLElement | null): void {
  const tab = tabs?.querySelector<HTMLElement>('[aria-selected="true"]');
  if (tabs && tab) tabs.scrollLeft = tab.offsetLeft - (tabs.clientWidth - tab.clientWidth) / 2;
}

function DeliveryTab({ venue }: { venue: VenueDetail }) {
  const delivery = useInfiniteQuery(venueDeliveryQuery(venue.id));
  return <DeliveryReport query={delivery} timeZone={venue.timeZone} isOneVenue />;
}

function ProfileTab({ venue }: { venue: VenueDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const params = { id: venue.id };
  const save = useMutation({ mutationFn: (body: VenueInput) => call('PATCH /venues/:id', { params, body }) });
  const remove = useMutation({
    mutationFn: () => call('DELETE /venues/:id', { params }),
    onSuccess: () => navigate({ to: '/' }),
  });
  return (
    <div className="narrow">
      <VenueForm
        venue={venue}
        submit={(input, saved) => save.mutate(input, { onSuccess: saved })}
        submitText={t.common.save}
        isBusy={save.isPending}
        error={save.error}
        sent={save.variables}
        actions={
          <>
            <span role="status">{save.isSuccess && t.common.saved}</span>
            <ConfirmButton
              question={t.common.confirmDelete(venue.name)}
              confirmText={t.venues.deleteShop}
              error={remove.error}
              isBusy={remove.isPending}
              action={() => remove.mutate()}
            >
              {t.venues.deleteShop}
            </ConfirmButton>
          </>
        }
      />
    </div>
  );
}

export function VenuePage() {
  const t = useT();
  const { language } = useLanguage();
  const { venueId } = route.useParams();
  const { tab: wanted } = route.useSearch();
  const navigate = useNavigate();
  const venue = useQuery(venueQuery(venueId));
  const { data: reference } = useQuery(referenceQuery);
  const tab = TABS.find((each) => each === wanted) ?? 'now';
  const showTab = (next: string | null) =>
    void navigate({
      to: '/venues/$venueId',
      params: { venueId },
      search: next === null || next === 'now' ? {} : { tab: next },
      replace: true,
    });
  return (
    <Loaded query={venue}>
      {(data) => {
        const activity = reference?.activities.find(({ id }) => id === data.activityId)?.name[language];
        return (
          <>
            <PageHead
              title={data.name}
              lead={`${activity === undefined ? '' : `${activity} · `}${data.city}`}
            />
            <Tabs value={tab} onChange={showTab} keepMounted={false}>
              <Tabs.List aria-label={t.venues.tabsLabel} className="tabs" ref={showSelected}>
                {TABS.map((each) => (
                  <Tabs.Tab key={each} value={each}>
                    {t.venues.tabs[each]}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="now">
                <NowTab venue={data} showTab={showTab} />
              </Tabs.Panel>
              <Tabs.Panel value="zones">
                <ZonesTab venue={data} />
              </Tabs.Panel>
              <Tabs.Panel value="content">
                <ContentTab venue={data} />
              </Tabs.Panel>
              <Tabs.Panel value="candidates">
                <CandidatesTab venue={data} />
              </Tabs.Panel>
              <Tabs.Panel value="taste">
                <TasteTab venue={data} />
              </Tabs.Panel>
              <Tabs.Panel value="delivery">
                <DeliveryTab venue={data} />
              </Tabs.Panel>
              <Tabs.Panel value="profile">
                <ProfileTab venue={data} />
              </Tabs.Panel>
            </Tabs>
          </>
        );
      }}
    </Loaded>
  );
}
