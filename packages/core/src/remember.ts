/** Remembers what a function without side effects gave for an object, for as long as the object lives. */
export function rememberByObject<Key extends object, Value extends object>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const remembered = new WeakMap<Key, Value>();
  return (key) => {
    let value = remembered.get(key);
    if (value === undefined) remembered.set(key, (value = work(key)));
    return value;
  };
}

/** Texts remembered at once: more than any catalogue has genres. */
const MOST_TEXTS = 10_000;

/** The same by text. It is emptied once it is full, so that strange texts cannot fill the memory. */
export function rememberByText<Value extends object | string>(
  work: (text: string) => Value,
  most = MOST_TEXTS,
): (text: string) => Value {
  const remembered = new Map<string, Value>();
  return (text) => {
    let value = remembered.get(text);
    if (value === undefined) {
      value = work(text);
      if (remembered.size >= most) remembered.clear();
      remembered.set(text, value);
    }
    return value;
  };
}
