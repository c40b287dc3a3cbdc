import {
  API_ERRORS,
  COMMAND_ERRORS,
  MEDIA_ERRORS,
  MOODREEL_ERRORS,
  RECOMMEND_ERRORS,
  ROOM_ERRORS,
  VISION_ERRORS,
  type ErrorEntry,
} from "@moodreel/core/error";

/** The tables of docs/errors.md, by the name in their marks. */
const TABLES: Readonly<Record<string, Readonly<Record<string, ErrorEntry>>>> = {
  moodreel: MOODREEL_ERRORS,
  media: MEDIA_ERRORS,
  vision: VISION_ERRORS,
  recommend: RECOMMEND_ERRORS,
  room: ROOM_ERRORS,
  api: API_ERRORS,
  command: COMMAND_ERRORS,
};

/**
 * docs/errors.md with its tables as the code has them; what stands around them stays.
 *
 * @throws Error when a table's marks are missing
 */
export function withErrorTables(page: string): string {
  return Object.entries(TABLES).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- errors:${name} -->`, `<!-- /errors:${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/errors.md has no ${start} … ${end}`);
    return `${text.slice(0, from + start.length)}\n${tableOf(table)}\n${text.slice(to)}`;
  }, page);
}

function tableOf(table: Readonly<Record<string, ErrorEntry>>): string {
  const rows = Object.entries(table).map(
    ([code, { status, exit, when, remedy }]) => `| \`${code}\` | ${status} | ${exit} | ${when} | ${remedy} |`,
  );
  return ["| code | status | exit | when | what to do |", "|---|---|---|---|---|", ...rows].join("\n");
}
