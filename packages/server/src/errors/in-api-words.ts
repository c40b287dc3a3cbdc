/** A column for a field, as the command line takes it: `--map title=Film`, `--map "rating=My stars"`. */
const MAPPED = /--map (?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[\p{L}\p{N}_=.-]*[\p{L}\p{N}_=-]))/gu;
/** Several, one after the other. */
const ALL_MAPPED = new RegExp(`(?:${MAPPED.source.replaceAll(/\?<\w+>/g, "?:")} ?)+(?<! )`, "gu");

const WORDS: readonly (readonly [words: RegExp, ofTheApi: string])[] = [
  [/on the command line with --table NAME/g, "`table=NAME` in the address"],
  [/--user NAME/g, "`user=NAME` in the address"],
  [/add --yes \(`guess` in the API\)/g, "set `guess`"],
  [/`moodreel profiles --create [^`]*`/g, "`POST /api/v1/profiles`"],
  [/`moodreel import-ratings`/g, "`POST /api/v1/profiles/NAME/imports`"],
  [/`moodreel import(?: [^`]*)?`/g, "`POST /api/v1/catalogs`"],
  // What no request does is done by whoever runs the server.
  [/`moodreel [^`]*`/g, "$& where the server runs"],
];

/** A problem as it is said to who types commands, in words for who calls the API: by parameters and requests. */
export function inApiWords(message: string): string {
  const mapped = message.replaceAll(ALL_MAPPED, (options) => `\`map=${mapOf(options)}\` in the address`);
  return WORDS.reduce((text, [words, ofTheApi]) => text.replaceAll(words, ofTheApi), mapped);
}

function mapOf(options: string): string {
  const columns = [...options.matchAll(MAPPED)].map(({ groups }) => {
    const said = groups?.["plain"] ?? groups?.["quoted"]!.replaceAll(/\\(.)/g, "$1") ?? "";
    const [field = "", ...column] = said.split("=");
    return [field, column.join("=")];
  });
  return JSON.stringify(Object.fromEntries(columns));
}
