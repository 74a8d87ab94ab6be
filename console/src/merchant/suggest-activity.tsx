import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/client.js';
import { referenceQuery } from '../api/queries.js';
import { useLanguage, useT } from '../i18n/language.js';
import { Chips } from '../shared/chips.js';
import { Failure } from '../shared/states.js';

/** How many suggestions are offered of each: more is a list again. */
const MOST_ACTIVITIES = 4;
const MOST_PRODUCTS = 8;

/** A shop in its owner's own words, and the activity and products they seem to speak of, to tap. */
export function SuggestActivity({
  activityId,
  productIds,
  change,
}: {
  activityId: string;
  productIds: readonly string[];
  change: (part: { activityId?: string; productIds?: string[] }) => void;
}) {
  const t = useT();
  const { language } = useLanguage();
  const { data: reference } = useQuery(referenceQuery);
  const [text, setText] = useState('');
  const ask = useMutation({
    mutationFn: () => call('POST /reference/suggestions', { body: { text: text.trim() } }),
  });
  const named = (items: readonly { id: string }[], of: 'activities' | 'products', most: number) =>
    items.slice(0, most).map(({ id }) => ({
      value: id,
      label: reference?.[of].find((each) => each.id === id)?.name[language] ?? id,
    }));
  const activities = named(ask.data?.activities ?? [], 'activities', MOST_ACTIVITIES);
  const products = named(ask.data?.products ?? [], 'products', MOST_PRODUCTS);
  const offered = products.map(({ value }) => value);
  return (
    <div className="suggest">
      <Textarea
        label={t.suggest.label}
        description={t.suggest.hint}
        autosize
        minRows={2}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group mt="xs">
        <Button
          variant="default"
          loading={ask.isPending}
          disabled={text.trim() === ''}
          onClick={() => ask.mutate()}
        >
          {t.suggest.ask}
        </Button>
      </Group>
      <div role="status" className="more-body">
        {ask.data !== undefined && activities.length === 0 && <p className="hint">{t.suggest.nothing}</p>}
        {activities.length > 0 && (
          <Chips
            legend={t.suggest.activities}
            options={activities}
            value={[activityId]}
            onChange={(ids) => change({ activityId: ids.find((id) => id !== activityId) ?? '' })}
          />
        )}
        {products.length > 0 && (
          <Chips
            legend={t.suggest.products}
            options={products}
            value={offered.filter((id) => productIds.includes(id))}
            onChange={(ids) =>
              change({ productIds: [...productIds.filter((id) => !offered.includes(id)), ...ids] })
            }
          />
        )}
      </div>
      {Boolean(ask.error) && <Failure error={ask.error} />}
    </div>
  );
}
