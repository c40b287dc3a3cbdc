/** How the files of personal exports are called, whatever folder they are in. */
const PERSONAL = [
  /^(?:ratings|watched|watchlist|diary|reviews)\.csv$/i,
  /^(?:ratings|watched|history|lists|collection)-[\w-]+\.json$/i,
  /^streaming_?history.*\.json$/i,
  /^(?:yourlibrary\.json|viewingactivity\.csv|netflixviewinghistory\.csv)$/i,
  /^(?:tracking-prod-records|user_tv_show_data|goodreads_library_export|animelist|mangalist)/i,
];

/** What to say of an archive that has what somebody rated or saw, and no catalogue; `""` for any other. */
export function personalHint(names: readonly string[]): string {
  const files = names.map((name) => name.split("/").at(-1) ?? "");
  const isPersonal = files.some((file) => PERSONAL.some((pattern) => pattern.test(file)));
  return isPersonal
    ? " It looks like an export of your own ratings or history: bring it in with `moodreel import-ratings`, or under “Bring your ratings” in the page."
    : "";
}
