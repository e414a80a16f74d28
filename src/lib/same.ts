/** Whether two values of JSON say the same. The order of an object's keys does not matter. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const values = Object.entries(one);
  const others = new Map(Object.entries(other));
  return (
    values.length === others.size &&
    values.every(([key, value]) => others.has(key) && sameValue(value, others.get(key)))
  );
}
