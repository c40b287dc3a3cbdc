import { JsonObjects, type JsonStart } from "./json-objects.ts";
import { jsonOfPython } from "./python-literal.ts";
import type { Row, RowReader, TakeRow } from "./row.ts";

/** Levels of objects within objects whose keys are columns. */
const LEVELS = 4;

/**
 * Objects of JSON as rows: each key is a column, and those of objects inside, four levels deep,
 * are `outer.inner`. The key that an object stands under is a column, too. Lists stay JSON, numbers and words become text, `null` is empty.
 */
export class JsonRows implements RowReader, Row {
  fields: string[] = [];
  problem: string | null = null;
  line = 1;
  width = 0;
  readonly #objects: JsonObjects;
  readonly #keys: Map<string, number>;
  readonly #learns: boolean;
  readonly #keyed: string | null;
  #text = "";

  /** @param keys index of each column by name; filled when `learns`, else what is not in it is passed over */
  constructor(start: JsonStart, file: string, keys: Map<string, number>, learns: boolean) {
    this.#objects = new JsonObjects(start, file);
    this.#keys = keys;
    this.#learns = learns;
    this.#keyed = start.objects === "lines" ? null : start.keyed;
  }

  push(piece: string, take: TakeRow): void {
    this.#objects.push(piece, (text, line, key) => this.#give(text, line, key, take));
  }

  end(take: TakeRow): void {
    this.#objects.end((text, line, key) => this.#give(text, line, key, take));
  }

  text(): string {
    return this.#text;
  }

  #give(text: string, line: number, key: string | null, take: TakeRow): void {
    this.#text = text;
    this.line = line;
    const parsed = parseObject(text);
    this.problem = parsed === null ? "is no JSON object" : null;
    this.fields = Array.from({ length: this.#keys.size }, () => "");
    if (this.#keyed !== null && key !== null) this.#set(this.#keyed, key);
    if (parsed !== null) this.#fill(parsed, "", 1);
    this.width = this.fields.length;
    take(this);
  }

  #fill(object: Readonly<Record<string, unknown>>, outer: string, level: number): void {
    for (const [key, value] of Object.entries(object)) {
      const scalar = isPlain(value) ? valueOfTerm(value) : value;
      if (isPlain(scalar) && level < LEVELS) this.#fill(scalar, `${outer}${key}.`, level + 1);
      else this.#set(outer + key, scalar);
    }
  }

  #set(key: string, value: unknown): void {
    let index = this.#keys.get(key);
    if (index === undefined) {
      if (!this.#learns) return;
      index = this.#keys.size;
      this.#keys.set(key, index);
    }
    this.fields[index] = textOf(value);
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  const value = jsonValue(text) ?? jsonValue(jsonOfPython(text) ?? "");
  return isPlain(value) ? value : null;
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Answers of SPARQL wrap every value, `{"type": "literal", "value": "Red Door"}`, and MongoDB those that JSON has no
 * type for, `{"$numberInt": "11"}`.
 */
function valueOfTerm(object: Readonly<Record<string, unknown>>): unknown {
  const [key, ...others] = Object.keys(object);
  if (key?.startsWith("$") === true && others.length === 0) {
    const inner = object[key];
    return isPlain(inner) ? valueOfTerm(inner) : inner;
  }
  const { type, value } = object;
  return typeof value === "string" && (type === "literal" || type === "uri" || type === "typed-literal")
    ? value
    : object;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value as number | boolean);
}
