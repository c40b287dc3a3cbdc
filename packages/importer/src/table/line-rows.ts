import { statusUnder } from "../values/list-status.ts";
import { yearBehind } from "../values/rated-title.ts";
import { LinesReader } from "./lines-reader.ts";
import {
  headingOf,
  indentOf,
  isHeading,
  isMarked,
  isTicked,
  titleOfLine,
  type ListForm,
} from "./plain-list.ts";
import type { TakeRow } from "./row.ts";

/** The columns of such a list. */
export function listColumns({ boxes, headed }: ListForm): readonly string[] {
  return ["title", ...(boxes ? ["status"] : []), ...(headed === null ? [] : [headed])];
}

/** Each line as a row of a title; with whether it was watched in a list of boxes, and what the heading above says. */
export class LineRows extends LinesReader {
  readonly #form: ListForm;
  /** The line before, until it is seen whether others are indented under it. */
  #held: string | null = null;
  #heading = "";
  #begun = false;

  constructor(form: ListForm) {
    super();
    this.#form = form;
  }

  protected next(line: string, take: TakeRow): void {
    if (this.#form.nested === null) this.#take(line, undefined, take);
    else if (line.trim() !== "") {
      this.line -= 1;
      this.#release(line, take);
      this.line += 1;
      this.#held = line;
    }
  }

  protected override last(take: TakeRow): void {
    this.#release(undefined, take);
  }

  #release(next: string | undefined, take: TakeRow): void {
    if (this.#held !== null) this.#take(this.#held, next, take);
    this.#held = null;
  }

  #take(line: string, next: string | undefined, take: TakeRow): void {
    const { nested, marked, boxes, yearsFirst, headed } = this.#form;
    if (isHeading(line, next, nested)) {
      this.#heading = headingOf(line);
      return;
    }
    if (nested === "remarks" && indentOf(line) > 0) return;
    const isMade = !marked || isMarked(line);
    // What stands above a numbered list is what it is called.
    if (!isMade && (!this.#begun || /:\s*$/.test(line))) return;
    const bare = titleOfLine(line);
    if (bare === "") return;
    this.#begun = true;
    const title = yearsFirst ? yearBehind(bare) : bare;
    const status = boxes ? [isTicked(line) ? "watched" : "to watch"] : [];
    this.give(
      [
        title,
        ...status,
        ...(headed === null ? [] : [headed === "status" ? statusUnder(this.#heading) : this.#heading]),
      ],
      line,
      take,
    );
  }
}
