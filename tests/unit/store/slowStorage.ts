type Item = Pick<Storage, 'getItem' | 'setItem'>;

interface Written {
  readonly by: SlowPage;
  readonly key: string;
  readonly value: string;
}

/** A page as Chromium sees it: it reads its own copy, which follows what the others wrote only after a while. */
export interface SlowPage {
  readonly storage: Item;
  /** How often it wrote. */
  writes: number;
  /** Lets the page hear of the oldest thing that it has not heard of; false when there is none. */
  hear(): boolean;
}

/**
 * One storage for several pages. A write is in the writer's copy at once, reaches the storage with `reach`, and the
 * others when they `hear`. Until a page hears that its own write has reached the storage, its copy ignores theirs:
 * https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/modules/storage/cached_storage_area.cc
 */
export function slowStorage(initial: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(initial));
  const underWay: Written[] = [];
  const pages: { readonly page: SlowPage; readonly news: Written[] }[] = [];

  /** `onStorage` is called as the storage event is. */
  function open(onStorage: () => void): SlowPage {
    const copy = new Map(items);
    const news: Written[] = [];
    let unheard = 0;
    const page: SlowPage = {
      writes: 0,
      storage: {
        getItem: (key) => copy.get(key) ?? null,
        setItem: (key, value) => {
          copy.set(key, value);
          unheard++;
          page.writes++;
          underWay.push({ by: page, key, value });
        },
      },
      hear: () => {
        const written = news.shift();
        if (written === undefined) return false;
        if (written.by === page) {
          unheard--;
          return true;
        }
        if (unheard === 0) copy.set(written.key, written.value);
        onStorage();
        return true;
      },
    };
    pages.push({ page, news });
    return page;
  }

  /** Lets the oldest write of a page reach the storage; false when it has none under way. */
  function reach(by: SlowPage): boolean {
    const index = underWay.findIndex((written) => written.by === by);
    const [written] = index < 0 ? [] : underWay.splice(index, 1);
    if (written === undefined) return false;
    items.set(written.key, written.value);
    for (const { news } of pages) news.push(written);
    return true;
  }

  return { items, open, reach };
}
