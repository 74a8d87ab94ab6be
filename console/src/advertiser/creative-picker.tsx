import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { creativesQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { ButtonLink } from '../shared/button-link.js';
import { Media } from '../shared/media.js';
import { MoreButton } from '../shared/more-button.js';
import { itemsOf } from '../shared/paged.js';
import { Loaded } from '../shared/states.js';

/** The advertiser's own creatives as pictures to tick. Refused ones are not offered. */
export function CreativePicker({
  value,
  onChange,
  error,
}: {
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error: string | undefined;
}) {
  const t = useT();
  const creatives = useInfiniteQuery(creativesQuery);
  return (
    <>
      <p className="hint">
        {t.flights.creativesHint}
        {error !== undefined && <span className="field-error">{error}</span>}
      </p>
      <Loaded query={creatives} rows={1}>
        {(data) => {
          const usable = itemsOf(data).filter(({ approval }) => approval !== 'refused');
          if (usable.length === 0) {
            return (
              <p>
                {t.flights.noCreatives}{' '}
                <ButtonLink to="/creatives" variant="default" size="compact-sm">
                  {t.creatives.upload}
                </ButtonLink>
              </p>
            );
          }
          return (
            <ul className="picker">
              {usable.map((creative) => (
                <li key={creative.id}>
                  <Media url={creative.mediaUrl} kind={creative.kind} title="" className="thumb" />
                  <Checkbox
                    label={creative.title}
                    description={
                      creative.legalMessage === 'none'
                        ? t.creatives.state[creative.approval]
                        : `${t.creatives.state[creative.approval]} · ${t.declaration.messages[creative.legalMessage]}`
                    }
                    checked={value.includes(creative.id)}
                    onChange={(event) =>
                      onChange(
                        event.currentTarget.checked
                          ? [...value, creative.id]
                          : value.filter((id) => id !== creative.id),
                      )
                    }
                  />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <MoreButton query={creatives} />
    </>
  );
}
