import { MoodreelError } from "@moodreel/core";
import type { Argument } from "./argument.ts";

/**
 * The calls, each refused when it comes after the end, or with something that no call of it can mean. So
 * a program without types hears what is wrong, and nothing of it is kept.
 *
 * @param shapes what each takes, in order
 * @param isOpen whether what the calls work with is still open
 */
export function checkedCalls<Calls extends object>(
  calls: Calls,
  shapes: Readonly<Record<keyof Calls & string, readonly Argument[]>>,
  isOpen: () => boolean,
): Calls {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]: [string, (...args: never[]) => unknown]) => [
      name,
      async (...args: never[]) => {
        if (!isOpen()) throw closed(name);
        shapes[name as keyof Calls & string].forEach(([what, shape], at) => shape(args[at], what));
        return call(...args);
      },
    ]),
  ) as Calls;
}

function closed(call: string): MoodreelError {
  return new MoodreelError("moodreel-closed", `${call}: this Moodreel was closed. Open another one.`, {
    call,
  });
}
