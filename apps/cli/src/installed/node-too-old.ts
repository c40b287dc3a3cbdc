/** As package.json asks for it, which npm only warns of: the first that has SQLite without a flag. */
const OLDEST = [22, 13] as const;

/**
 * What to tell somebody whose Node cannot run the command, where it would end in a stack trace.
 *
 * @param version such as `v20.19.0`
 */
export function nodeTooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const [oldest, oldestMinor] = OLDEST;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return null;
  return `moodreel needs Node ${OLDEST.join(".")} or newer (this is ${version}). Install it from https://nodejs.org.`;
}
