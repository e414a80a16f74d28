/** A Storage in memory, optionally with room for only so many characters. */
export function memoryStorage(
  initial: Readonly<Record<string, string>> = {},
  room = Number.POSITIVE_INFINITY,
) {
  const items = new Map(Object.entries(initial));
  const limits = { room };
  const storage: Storage = {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => {
      items.delete(key);
    },
    setItem: (key, value) => {
      const others = [...items].filter(([other]) => other !== key);
      const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
      if (used + key.length + value.length > limits.room)
        throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
  };
  return { storage, items, limits };
}
