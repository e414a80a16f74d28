import { useState } from 'react';
import { sameItems } from '../lib/list';

/** The same list for as long as its items stay the same, so that what is made of it need not be made anew. */
export function useSameItems<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(items);
  if (sameItems(kept, items)) return kept;
  keep(items);
  return items;
}
