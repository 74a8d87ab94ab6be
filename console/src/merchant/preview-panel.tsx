import { useQuery } from '@tanstack/react-query';
import type { PreviewProduct, VenueDetail } from '../../../src/wire/api/index.js';
import { previewQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useLanguage, useT } from '../i18n/language.js';
import { Panel } from '../shared/page.js';
import { Loaded } from '../shared/states.js';

const SHOWN_AT_ONCE = 6;

function Product({ product }: { product: PreviewProduct }) {
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <li>
      <span className="preview-name">{product.name[language]}</span>
      <span className="figures">{format.percent(product.score)}</span>
      <span className="hint">
        {product.reasons.length === 0
          ? product.why[language]
          : product.reasons.map(({ text }) => text[language]).join(' ')}
      </span>
    </li>
  );
}

/** Products, the best first; the others on demand. */
function Products({ items }: { items: readonly PreviewProduct[] }) {
  const t = useT();
  const others = items.slice(SHOWN_AT_ONCE);
  const list = (some: readonly PreviewProduct[]) => (
    <ul className="preview-products">
      {some.map((product) => (
        <Product key={product.productId} product={product} />
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, SHOWN_AT_ONCE))}
      {others.length > 0 && (
        <details>
          <summary>{t.candidates.preview.others(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

/** What could play in the shop before anything is booked, by kind of link, and what is refused. */
export function PreviewPanel({ venue }: { venue: VenueDetail }) {
  const t = useT();
  const preview = useQuery(previewQuery(venue.id));
  return (
    <Panel title={t.candidates.preview.title} lead={t.candidates.preview.lead}>
      <Loaded query={preview}>
        {({ groups, refused }) => (
          <>
            <div className="preview">
              {groups.map(({ kind, items }) => (
                <section key={kind ?? 'own'}>
                  <h3>{t.candidates.preview.kinds[kind ?? 'own-trade']}</h3>
                  <Products items={items} />
                </section>
              ))}
            </div>
            {refused.length > 0 && (
              <details className="refused">
                <summary>{t.candidates.preview.refused(refused.length)}</summary>
                <ul className="preview-products">
                  {refused.map((product) => (
                    <Product key={product.productId} product={product} />
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
