/** What is asked of one object many times, found once and kept as long as the object is. */
export function oncePer<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: find(key) };
    known.set(key, found);
    return found.value;
  };
}
