import type { MoodreelApi } from "./moodreel-api.ts";

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * The same API, which throws what `toFailure` makes of whatever its methods throw.
 *
 * @param has by the name of a method a key that each of its answers has: an answer without it is thrown, too
 */
export function asFailures(
  api: MoodreelApi,
  toFailure: (error: unknown) => unknown,
  has: Readonly<Record<string, string>> = {},
): MoodreelApi {
  const members = Object.entries(api).map(([name, member]) => [
    name,
    typeof member === "function" ? failing(member as Method, toFailure, has[name]) : member,
  ]);
  return Object.fromEntries(members) as MoodreelApi;
}

function failing(method: Method, toFailure: (error: unknown) => unknown, has: string | undefined): Method {
  return async (...args) => {
    try {
      const answer = await method(...args);
      if (has !== undefined && !(has in Object(answer))) throw new TypeError(`The answer has no ${has}.`);
      return answer;
    } catch (error) {
      throw toFailure(error);
    }
  };
}
