import { titleOfLine } from "./plain-list.ts";
import type { Row, RowReader, TakeRow } from "./row.ts";

/** Each line as a row of one field, a title. */
export class LineRows implements RowReader, Row {
  fields: string[] = [];
  readonly problem = null;
  readonly width = 1;
  line = 0;
  #text = "";
  #line = "";

  push(piece: string, take: TakeRow): void {
    const lines = (this.#text + piece).split(/\r\n|\n|\r(?!$)/);
    this.#text = lines.pop() ?? "";
    for (const line of lines) this.#give(line, take);
  }

  end(take: TakeRow): void {
    if (this.#text !== "") this.#give(this.#text, take);
  }

  text(): string {
    return this.#line;
  }

  #give(line: string, take: TakeRow): void {
    this.line += 1;
    this.#line = line;
    const title = titleOfLine(line);
    if (title === "") return;
    this.fields = [title];
    take(this);
  }
}
