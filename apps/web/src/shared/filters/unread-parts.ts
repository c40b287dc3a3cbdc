import { t } from "../i18n/t.ts";
import { filterProblem, NUMBER_FILTERS, type FilterForm } from "./filter-form.ts";

/**
 * What an address asks for that cannot be read, a sentence each: whoever wrote it is to know what became of it.
 *
 * @param words what else it says, and whether that could be read
 */
export function unreadParts(
  form: FilterForm,
  words: readonly { readonly name: string; readonly value: string | null; readonly isKnown: boolean }[] = [],
): readonly string[] {
  return [
    ...NUMBER_FILTERS.flatMap((name) => {
      const problem = filterProblem(form, name);
      const part = `${name}=${form[name]}`;
      if (problem === null) return [];
      return [
        name === "maxAge" ? t("filter.unreadAge", { part }) : `${t("filter.leftOut", { part })} ${problem}`,
      ];
    }),
    ...words.flatMap(({ name, value, isKnown }) =>
      value === null || value === "" || isKnown
        ? []
        : [t("filter.unread", { part: `${name}=${value.slice(0, 60)}` })],
    ),
  ];
}
