import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { creativesQuery, sessionQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { CreativeList } from '../shared/creative-list.js';
import { CreativeUpload } from '../shared/creative-upload.js';
import { MoreButton } from '../shared/more-button.js';
import { PageHead } from '../shared/page.js';
import { itemsOf } from '../shared/paged.js';
import { Empty, Loaded } from '../shared/states.js';
import { EditDeclaration } from './edit-declaration.js';

export function CreativesPage() {
  const t = useT();
  const { data: session } = useQuery(sessionQuery);
  const creatives = useInfiniteQuery(creativesQuery);
  return (
    <div className="stack">
      <PageHead title={t.creatives.title} lead={t.creatives.lead} />
      <CreativeUpload purpose="ad" organisationName={session?.organisation.name ?? ''} />
      <Loaded query={creatives}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Empty title={t.creatives.emptyTitle} text={t.creatives.emptyText} />
          ) : (
            <CreativeList
              creatives={itemsOf(data)}
              action={(creative) =>
                creative.approval === 'pending' && <EditDeclaration creative={creative} />
              }
            />
          )
        }
      </Loaded>
      <MoreButton query={creatives} />
    </div>
  );
}
