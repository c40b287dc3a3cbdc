import type { MoodreelApi } from "./moodreel-api.ts";

type Method = (...args: unknown[]) => Promise<unknown>;

/** The same API, which throws what `toFailure` makes of whatever its methods throw. */
export function asFailures(api: MoodreelApi, toFailure: (error: unknown) => unknown): MoodreelApi {
  const members = Object.entries(api).map(([name, member]) => [
    name,
    typeof member === "function" ? failing(member as Method, toFailure) : member,
  ]);
  return Object.fromEntries(members) as MoodreelApi;
}

function failing(method: Method, toFailure: (error: unknown) => unknown): Method {
  return async (...args) => {
    try {
      return await method(...args);
    } catch (error) {
      throw toFailure(error);
    }
  };
}
