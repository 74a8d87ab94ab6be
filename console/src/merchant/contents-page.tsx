import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { creativesQuery, sessionQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { CreativeList } from '../shared/creative-list.js';
import { CreativeUpload } from '../shared/creative-upload.js';
import { MoreButton } from '../shared/more-button.js';
import { PageHead } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { Empty, Loaded } from '../shared/states.js';

/** The merchant's own files, for all the shops. */
export function ContentsPage() {
  const t = useT();
  const { data: session } = useQuery(sessionQuery);
  const creatives = useInfiniteQuery(creativesQuery);
  return (
    <div className="stack">
      <PageHead title={t.nav.contents} lead={t.content.lead} />
      <CreativeUpload purpose="own" organisationName={session?.organisation.name ?? ''} />
      <Loaded query={creatives}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Empty title={t.content.emptyTitle} text={t.content.emptyText} />
          ) : (
            <CreativeList creatives={itemsOf(data)} />
          )
        }
      </Loaded>
      <MoreButton query={creatives} />
    </div>
  );
}
