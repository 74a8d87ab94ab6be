import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CreativeView, VenueDetail } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { creativesQuery, venueQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { CreativeList } from '../shared/creative-list.js';
import { CreativeUpload } from '../shared/creative-upload.js';
import { Media } from '../shared/media.js';
import { MoreButton } from '../shared/more-button.js';
import { Panel } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { Empty, Failure, Loaded } from '../shared/states.js';
import { NoContentNote } from './no-content-note.js';

/** The list with the item at `from` moved to `to`. */
function moved(ids: readonly string[], from: number, to: number): string[] {
  const next = ids.filter((_, index) => index !== from);
  next.splice(to, 0, ...ids.slice(from, from + 1));
  return next;
}

function Order({
  ids,
  creatives,
  save,
}: {
  ids: readonly string[];
  creatives: readonly CreativeView[];
  save: (ids: string[]) => void;
}) {
  const t = useT();
  return (
    <ol className="loop">
      {ids.map((id, index) => {
        const creative = creatives.find((each) => each.id === id);
        const title = creative?.title ?? '…';
        return (
          <li key={id}>
            {creative ? (
              <Media url={creative.mediaUrl} kind={creative.kind} title="" className="thumb" />
            ) : (
              <span />
            )}
            <strong>{title}</strong>
            <span className="line-actions">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t.content.up(title)}
                disabled={index === 0}
                onClick={() => save(moved(ids, index, index - 1))}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t.content.down(title)}
                disabled={index === ids.length - 1}
                onClick={() => save(moved(ids, index, index + 1))}
              >
                <IconArrowDown size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t.content.remove(title)}
                onClick={() => save(ids.filter((each) => each !== id))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Brings the form for a new file into view, with the focus where one begins. */
function goTo(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('form button')?.focus({ preventScroll: true });
}

/** What this shop shows of its own, in which order. */
export function ContentTab({ venue }: { venue: VenueDetail }) {
  const t = useT();
  const queryClient = useQueryClient();
  const sources = useRef<HTMLDivElement>(null);
  const creatives = useInfiniteQuery(creativesQuery);
  const save = useMutation({
    mutationFn: (creativeIds: string[]) =>
      call('PUT /venues/:id/own-content', { params: { id: venue.id }, body: { creativeIds } }),
    // Until the shop is asked again the answer stands: the next change must start from this order, not the one before.
    onSuccess: (saved) => queryClient.setQueryData(venueQuery(venue.id).queryKey, saved),
  });
  // Shown at once: the order is the merchant's own, and a refusal puts the saved one back.
  const ids = save.isPending ? save.variables : venue.ownCreativeIds;
  return (
    <div className="stack">
      <NoContentNote venue={venue} add={() => goTo(sources.current)} />
      <Panel title={t.content.order} lead={t.content.lead}>
        {ids.length === 0 && <p className="hint">{t.content.emptyOrder}</p>}
        <Order ids={ids} creatives={itemsOf(creatives.data)} save={(next) => save.mutate(next)} />
        {Boolean(save.error) && <Failure error={save.error} />}
      </Panel>
      <Panel title={t.content.library}>
        <Loaded query={creatives}>
          {(data) =>
            itemsOf(data).length === 0 ? (
              <Empty title={t.content.emptyTitle} text={t.content.emptyText} />
            ) : (
              <CreativeList
                creatives={itemsOf(data)}
                action={(creative) =>
                  ids.includes(creative.id) ? null : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      leftSection={<IconPlus size={16} aria-hidden />}
                      aria-label={t.content.put(creative.title)}
                      onClick={() => save.mutate([...ids, creative.id])}
                    >
                      {t.common.add}
                    </Button>
                  )
                }
              />
            )
          }
        </Loaded>
        <MoreButton query={creatives} />
      </Panel>
      <div ref={sources}>
        <CreativeUpload purpose="own" organisationName="" />
      </div>
    </div>
  );
}
