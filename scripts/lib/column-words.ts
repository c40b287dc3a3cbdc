import { FACT_WORDS } from "../../packages/importer/src/names/fact-words.ts";
import { FIELD_WORDS } from "../../packages/importer/src/names/field-words.ts";
import { PEOPLE_WORDS } from "../../packages/importer/src/names/people-words.ts";

const BEGIN = "<!-- column words: npm run docs:formats -->";
const END = "<!-- end of column words -->";

/** The page with the table of what columns are called, as the importer has it. */
export function withColumnWords(page: string): string {
  const from = page.indexOf(BEGIN) + BEGIN.length;
  const to = page.indexOf(END);
  if (from < BEGIN.length || to < 0) throw new Error("docs/formats.md has no place for the words of columns");
  return `${page.slice(0, from)}\n\n${wordTable()}\n\n${page.slice(to)}`;
}

function wordTable(): string {
  const fields = [
    ...Object.entries(FIELD_WORDS),
    ...PEOPLE_WORDS.map((words) => [`people: ${words.part}`, words] as const),
  ];
  const facts = Object.entries(FACT_WORDS).map(([fact, names]) => [fact, { names, words: "" }] as const);
  const rows = [...fields, ...facts].map(
    ([field, { names, words }]) => `| \`${field}\` | ${names} | ${words} |`,
  );
  return ["| field | whole names, best first | words in longer names |", "|---|---|---|", ...rows].join("\n");
}
