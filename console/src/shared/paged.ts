import type { InfiniteData } from '@tanstack/react-query';

/** The items of every page loaded so far, in order. */
export const itemsOf = <Item>(data: InfiniteData<{ items: Item[] }> | undefined): Item[] =>
  (data?.pages ?? []).flatMap((page) => page.items);
