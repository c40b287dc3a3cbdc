import { Parser } from "htmlparser2";

/** So deep at most lie the records. */
const DEEPEST = 5;

interface Seen {
  times: number;
  readonly fields: Set<string>;
}

/**
 * Where the records of an XML file lie, by its beginning: the outermost elements, below the root, that have
 * two fields or more, and of those the most frequent. `null` when there are none.
 */
export function recordPath(head: string): readonly string[] | null {
  const seen = new Map<string, Seen>();
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        path.push(local(tag));
        if (path.length > DEEPEST + 1) return;
        fieldsOf(seen, path.slice(0, -1)).fields.add(path.at(-1) ?? "");
        const own = fieldsOf(seen, path);
        own.times += 1;
        for (const name of Object.keys(attributes)) if (!name.startsWith("xmlns")) own.fields.add(`@${name}`);
      },
      onclosetag: () => void path.pop(),
    },
    { xmlMode: true },
  );
  parser.write(head);
  for (let depth = 2; depth <= DEEPEST; depth++) {
    const [best] = [...seen]
      .filter(([key, { fields }]) => key.split("/").length === depth && fields.size >= 2)
      .toSorted(([, a], [, b]) => b.times - a.times || b.fields.size - a.fields.size);
    if (best !== undefined) return best[0].split("/");
  }
  return null;
}

function fieldsOf(seen: Map<string, Seen>, path: readonly string[]): Seen {
  const key = path.join("/");
  const there = seen.get(key);
  if (there !== undefined) return there;
  const fresh = { times: 0, fields: new Set<string>() };
  seen.set(key, fresh);
  return fresh;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
