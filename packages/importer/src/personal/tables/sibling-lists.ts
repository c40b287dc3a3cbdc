import { MoodreelError } from "@moodreel/core";
import { isKnownGenre } from "@moodreel/core/genre";
import { columnKey } from "../../names/column-names.ts";
import { listStatus } from "../../values/list-status.ts";
import type { PersonalTable } from "./personal-table.ts";

const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*)?$/u;
/** Names of lists that are of nobody. */
const NO_PERSON = /movie|film|serie|show|book|game|song|track|album|rating|rated|list|data|item|entr/i;

/** Whether a list of JSON is called after a person. */
export function isCalledAfterPerson(table: string): boolean {
  const name = lastOf(table);
  return NAME.test(name) && !NO_PERSON.test(name) && !isKnownGenre(name);
}

/** Whether a list is called after that person. */
export function isListOf(table: string, user: string): boolean {
  return table.includes("#") && columnKey(lastOf(table)) === columnKey(user);
}

/** Whether two lists stand side by side and are of the same things: of two persons, or of two years. */
export function isPartOf(first: PersonalTable | undefined, other: PersonalTable): boolean {
  if (first === undefined || first === other || !other.name.includes("#")) return false;
  const [one, two] = [first.name, other.name].map((name) => name.slice(0, -lastOf(name).length));
  return one === two && first.columns.toSorted().join("\n") === other.columns.toSorted().join("\n");
}

/** Lists with those joined that are parts of one: each alone would tell its scale of ratings by its own few. */
export function joinedLists(lists: readonly PersonalTable[]): readonly PersonalTable[] {
  const joined: PersonalTable[][] = [];
  for (const list of lists) {
    const isApart = isCalledAfterPerson(list.name) || listStatus(list.name) !== null;
    const group = isApart
      ? undefined
      : joined.find(([first]) => isPartOf(first, list) && first?.ofTexts === list.ofTexts);
    if (group === undefined) joined.push([list]);
    else group.push(list);
  }
  return joined.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const values = (column: number): readonly string[] =>
      group.flatMap((list) => list.values(list.columns.indexOf(first.columns[column] ?? "")));
    return [
      {
        ...first,
        values,
        async *read(take) {
          for (const list of group) yield* list.read(take);
        },
      },
    ];
  });
}

/** Of lists that are called after people, where nobody is named. */
export function listsUnclear(lists: readonly PersonalTable[]): MoodreelError {
  const users = lists.map(({ name }) => lastOf(name));
  const file = (lists[0]?.name ?? "").replace(/#.*$/, "");
  return new MoodreelError(
    "ratings-user-unclear",
    `${file} seems to have the ratings of several people. Say whose to take, --user NAME: ${users.join(", ")}.`,
    { file, users },
  );
}

function lastOf(name: string): string {
  return (
    name
      .slice(name.indexOf("#") + 1)
      .split(".")
      .at(-1) ?? ""
  );
}
