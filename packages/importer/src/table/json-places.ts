/** Objects of JSON that stand in the same place: in one list, or under the keys of one object. */
export interface JsonPlace {
  /** The way there, as `JsonPath`s are written. */
  readonly path: readonly string[];
  readonly count: number;
  /** How many of them have each key; those of objects inside are `outer.inner`. */
  readonly keys: ReadonlyMap<string, number>;
  /** The keys that they, or the lists that they are in, stand under, some of them. */
  readonly names: readonly string[];
  /** Whether all that stands beside them is an object, too, with keys in common. */
  readonly alike: boolean;
}

/** So many objects and so deep are looked at. */
const MOST_OBJECTS = 3000;
const DEEPEST = 6;
/** Keys of objects inside count for what they are in, so many levels up. */
const LEVELS = 3;
const MOST_NAMES = 20;
/** No table nests deeper; what does would cost memory by the square of its depth. */
const MOST_OPEN = 64;

interface Container {
  readonly isList: boolean;
  readonly path: readonly string[];
  /** The way from the object that it is in, as `outer.inner`; `null` in a list. */
  readonly inner: string | null;
  readonly own: Set<string>;
  objects: number;
  others: number;
}

interface Seen {
  readonly path: readonly string[];
  count: number;
  readonly keys: Map<string, number>;
  readonly names: string[];
  alike: boolean;
}

const TOKEN = /"(?:[^"\\]|\\[^])*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** Finds the places of objects in JSON that may be cut off. */
export function jsonPlaces(text: string): readonly JsonPlace[] {
  const places = new Map<string, Seen>();
  const stack: Container[] = [];
  let key: string | null = null;
  let before = "";
  let objects = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const parent = stack.at(-1);
    if (token === ":") key = keyOf(before);
    else if (token === "{" || token === "[") {
      const path = parent === undefined ? [] : [...parent.path, parent.isList ? "*" : (key ?? "")];
      const inner = parent === undefined || parent.isList ? null : key;
      if (parent !== undefined) {
        if (token === "{") parent.objects += 1;
        else parent.others += 1;
        if (!parent.isList && key !== null) note(stack, key);
      }
      stack.push({ isList: token === "[", path, inner, own: new Set(), objects: 0, others: 0 });
      if (token === "{") objects += 1;
      if (objects > MOST_OBJECTS || stack.length > MOST_OPEN) break;
      key = null;
    } else if (token === "}" || token === "]") {
      const closed = stack.pop();
      if (closed !== undefined && !closed.isList) keep(places, closed, stack);
      key = null;
    } else if (token === ",") key = null;
    else if (key !== null && parent !== undefined && before === ":") {
      parent.others += 1;
      note(stack, key);
    }
    before = token;
  }
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    if (!open.isList) keep(places, open, stack);
  }
  return [...places.values()].filter(({ path }) => path.length <= DEEPEST);
}

function keyOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

/** Notes a key in the object that has it, and in those around that. */
function note(stack: readonly Container[], key: string): void {
  let name = key;
  for (let at = stack.length - 1, level = 0; at >= 0 && level < LEVELS; at--, level++) {
    const container = stack[at];
    if (container === undefined || container.isList) return;
    container.own.add(name);
    if (container.inner === null) return;
    name = `${container.inner}.${name}`;
  }
}

function keep(
  places: Map<string, Seen>,
  { path, own, objects, others }: Container,
  around: readonly Container[],
): void {
  add(places, path, own, null, true);
  const parent = around.at(-1);
  // Of a list under a key of an object: all the lists of that object together.
  if (parent?.isList === true && around.at(-2)?.isList === false)
    add(places, [...path.slice(0, -2), "{}", "*"], own, path.at(-2) ?? "", true);
  const isMap = others === 0 && objects > 0;
  if (parent !== undefined && !parent.isList)
    add(places, [...path.slice(0, -1), "{}"], own, path.at(-1) ?? "", true);
  // An object that has other things beside objects is no map.
  const inside = places.get(JSON.stringify([...path, "{}"]));
  if (inside !== undefined && !isMap) inside.alike = false;
}

function add(
  places: Map<string, Seen>,
  path: readonly string[],
  own: ReadonlySet<string>,
  name: string | null,
  alike: boolean,
): void {
  const id = JSON.stringify(path);
  const seen = places.get(id) ?? { path, count: 0, keys: new Map<string, number>(), names: [], alike };
  if (name !== null && seen.count > 0 && ![...own].some((key) => seen.keys.has(key))) seen.alike = false;
  seen.count += 1;
  if (name !== null && seen.names.length < MOST_NAMES && !seen.names.includes(name)) seen.names.push(name);
  for (const key of own) seen.keys.set(key, (seen.keys.get(key) ?? 0) + 1);
  places.set(id, seen);
}
