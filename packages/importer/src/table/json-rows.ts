import { JsonObjects, type JsonStart } from "./json-objects.ts";
import type { Row, RowReader, TakeRow } from "./row.ts";

/**
 * Objects of JSON as rows: each key is a column, and those of an object inside, one level deep,
 * are `outer.inner`. Lists stay JSON, numbers and words become text, `null` is empty.
 */
export class JsonRows implements RowReader, Row {
  fields: string[] = [];
  problem: string | null = null;
  line = 1;
  width = 0;
  readonly #objects: JsonObjects;
  readonly #keys: Map<string, number>;
  readonly #learns: boolean;
  #text = "";

  /** @param keys index of each column by name; filled when `learns`, else what is not in it is passed over */
  constructor(start: JsonStart, file: string, keys: Map<string, number>, learns: boolean) {
    this.#objects = new JsonObjects(start, file);
    this.#keys = keys;
    this.#learns = learns;
  }

  push(piece: string, take: TakeRow): void {
    this.#objects.push(piece, (text, line) => this.#give(text, line, take));
  }

  end(take: TakeRow): void {
    this.#objects.end((text, line) => this.#give(text, line, take));
  }

  text(): string {
    return this.#text;
  }

  #give(text: string, line: number, take: TakeRow): void {
    this.#text = text;
    this.line = line;
    const parsed = parseObject(text);
    this.problem = parsed === null ? "is no JSON object" : null;
    this.fields = Array.from({ length: this.#keys.size }, () => "");
    if (parsed !== null) this.#fill(parsed);
    this.width = this.fields.length;
    take(this);
  }

  #fill(object: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(object)) {
      if (isPlain(value)) {
        for (const [inner, deep] of Object.entries(value)) this.#set(`${key}.${inner}`, deep);
      } else this.#set(key, value);
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
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value as number | boolean);
}
