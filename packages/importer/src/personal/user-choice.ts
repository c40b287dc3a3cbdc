import { MoodreelError } from "@moodreel/core";
import { ownCopy } from "../values/text.ts";

/** So many people an error names. */
const MOST_NAMED = 20;

/** Whose rows are taken of a file that has those of several people. */
export class UserChoice {
  readonly #wanted: string | undefined;
  readonly #seen = new Set<string>();
  #found = false;
  #others = 0;

  constructor(wanted: string | undefined) {
    this.#wanted = wanted;
  }

  /** Without a wish, the rows of the first person: {@link check} refuses when there are more. */
  takes(user: string): boolean {
    if (!this.#seen.has(user)) {
      if (this.#seen.size < MOST_NAMED) this.#seen.add(ownCopy(user));
      else if (user !== this.#wanted) this.#others += 1;
    }
    const [first] = this.#seen;
    const takes = user === (this.#wanted ?? first);
    this.#found ||= takes;
    return takes;
  }

  /**
   * @throws MoodreelError `ratings-user-unclear` when there are several people and none was named, or
   * one who is not there
   */
  check(file: string): void {
    const users = [...this.#seen];
    if (users.length === 0 || (this.#found && (this.#wanted !== undefined || users.length === 1))) return;
    const whose =
      this.#wanted === undefined ? "has the ratings of several people" : `has no ratings of ${this.#wanted}`;
    const more = this.#others > 0 ? ", …" : "";
    throw new MoodreelError(
      "ratings-user-unclear",
      `${file} ${whose}. Say whose to take: ${users.join(", ")}${more}.`,
      { file, users },
    );
  }
}
