import { yearBehind } from "../values/rated-title.ts";
import { isTicked, titleOfLine, type ListForm } from "./plain-list.ts";
import type { Row, RowReader, TakeRow } from "./row.ts";

/** Each line as a row of one field, a title; in a list of boxes with a second one, of whether it was watched. */
export class LineRows implements RowReader, Row {
  fields: string[] = [];
  readonly problem = null;
  readonly width: number;
  line = 0;
  #text = "";
  #line = "";
  readonly #form: ListForm;

  constructor(form: ListForm) {
    this.#form = form;
    this.width = form.boxes ? 2 : 1;
  }

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
    const bare = titleOfLine(line);
    if (bare === "") return;
    const title = this.#form.yearsFirst ? yearBehind(bare) : bare;
    this.fields = this.#form.boxes ? [title, isTicked(line) ? "watched" : "to watch"] : [title];
    take(this);
  }
}
