import type { OpenAPIV3_1 } from "openapi-types";

const PREFIX = "#/components/schemas/";
const INPUT = "Input";

/**
 * A schema comes as two components, `Name` for answers and `NameInput` for requests. Drops those that
 * nothing refers to, and makes one of two that say the same, or of the one that is left, under `Name`.
 * Two stay where they differ. Components come out in the order of their names.
 */
export function joinInputs(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const all = (document.components?.schemas ?? {}) as Readonly<Record<string, object>>;
  const used = usedBy(document.paths ?? {}, all);
  const joined = joinable(
    [...used].filter((name) => name.endsWith(INPUT)),
    used,
    all,
  );
  const finalName = (name: string): string => (joined.has(name) ? name.slice(0, -INPUT.length) : name);
  const schemas = [...used].map((name) => [finalName(name), renamed(all[name], finalName)] as const);
  return {
    ...document,
    paths: renamed(document.paths ?? {}, finalName),
    components: {
      ...document.components,
      schemas: Object.fromEntries(schemas.toSorted(([a], [b]) => (a < b ? -1 : 1))) as never,
    },
  };
}

/** Names of the components that the value refers to, directly or through others. */
function usedBy(value: object, all: Readonly<Record<string, object>>): ReadonlySet<string> {
  const used = new Set<string>();
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const name of refsIn(next)) {
      if (used.has(name)) continue;
      used.add(name);
      open.push(all[name] ?? {});
    }
  }
  return used;
}

/** Of the components for requests, those that can go by the name for answers. */
function joinable(
  inputs: readonly string[],
  used: ReadonlySet<string>,
  all: Readonly<Record<string, object>>,
): ReadonlySet<string> {
  const joined = new Set(inputs);
  const finalName = (name: string): string => (joined.has(name) ? name.slice(0, -INPUT.length) : name);
  const text = (name: string): string => JSON.stringify(renamed(all[name], finalName));
  // One that stays apart sets apart those that refer to it: go on until nothing changes.
  for (let before = -1; before !== joined.size;) {
    before = joined.size;
    for (const input of joined) {
      const output = input.slice(0, -INPUT.length);
      if (used.has(output) && text(input) !== text(output)) joined.delete(input);
    }
  }
  return joined;
}

function refsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, part: unknown) => {
    if (key === "$ref" && typeof part === "string") found.push(part.slice(PREFIX.length));
    return part;
  });
  return found;
}

function renamed<T>(value: T, finalName: (name: string) => string): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === "$ref" && typeof part === "string" ? PREFIX + finalName(part.slice(PREFIX.length)) : part,
    ),
  ) as T;
}
