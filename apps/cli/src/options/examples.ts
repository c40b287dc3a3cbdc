/** What stands under the options of a command's help. @param calls without `moodreel` */
export function examples(...calls: readonly string[]): string {
  return [
    "",
    calls.length === 1 ? "Example:" : "Examples:",
    ...calls.map((call) => `  moodreel ${call}`),
  ].join("\n");
}
