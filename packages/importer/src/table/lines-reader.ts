import type { Row, RowReader, TakeRow } from "./row.ts";

/** Gives rows that are made of whole lines, however the text is cut. */
export abstract class LinesReader implements RowReader, Row {
  fields: readonly string[] = [];
  readonly problem = null;
  line = 0;
  #text = "";
  #written = "";

  get width(): number {
    return this.fields.length;
  }

  push(piece: string, take: TakeRow): void {
    const lines = (this.#text + piece).split(/\r\n|\n|\r(?!$)/);
    this.#text = lines.pop() ?? "";
    for (const line of lines) this.#next(line, take);
  }

  end(take: TakeRow): void {
    if (this.#text !== "") this.#next(this.#text, take);
    this.#text = "";
    this.last(take);
  }

  text(): string {
    return this.#written;
  }

  /** Takes the next line, without its end. */
  protected abstract next(line: string, take: TakeRow): void;

  /** There are no more lines. */
  protected last(_take: TakeRow): void {}

  /** Gives a row. */
  protected give(fields: readonly string[], written: string, take: TakeRow): void {
    this.fields = fields;
    this.#written = written;
    take(this);
  }

  #next(line: string, take: TakeRow): void {
    this.line += 1;
    this.next(line, take);
  }
}
