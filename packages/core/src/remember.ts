/** Remembers what a function without side effects gave for an object, for as long as the object lives. */
export function rememberByObject<Key extends object, Value extends object>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(key)));
    return value;
  };
}

/** Texts remembered at once: more than any catalogue has genres. */
const MOST_TEXTS = 10_000;

/** The same by text. It starts anew once it is full, so that strange texts cannot fill the memory. */
export function rememberByText<Value extends object | string>(
  work: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = work(text);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
