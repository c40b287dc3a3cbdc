import { join } from "node:path";
import { commandKind } from "../command-kind.ts";
import { backupOf, checkPages, fill, letADayPass, person, stateOf, withHome } from "../home.ts";

const ALL = ["ana", "films", "more", "policy"] as const;

/** Over a home that is in use: all of the old, or all of the new, and nobody else's profile is touched. */
export const restore = commandKind("restore", async (home) => {
  const file = `${home}.backup`;
  await backupOf("new", `${home}.new`, file);
  await withHome(home, async (opened) => {
    await fill(opened, "old");
    await opened.profiles.restore(person("ben", "old"));
  });
  return {
    args: ["restore", file, "--quiet"],
    state: (killed) =>
      withHome(killed, async (opened) => {
        const state = await stateOf(opened, ALL);
        const ben = (await opened.profiles.export("ben"))?.kinds.movie?.opinions.length;
        if (ben !== person("ben", "old").kinds.movie?.opinions.length)
          throw new Error(`Ben has ${ben} opinions.`);
        checkPages(killed);
        return state;
      }),
  };
});

/** Into a home that is empty: nothing of it, or all. */
export const restoreIntoNothing = commandKind("restore into an empty home", async (home) => {
  const file = `${home}.backup`;
  await backupOf("new", `${join(home)}.new`, file);
  await withHome(home, async () => null);
  return {
    args: ["restore", file, "--quiet"],
    state: (killed) => {
      letADayPass(killed);
      return withHome(killed, async (opened) => {
        checkPages(killed);
        const [catalogs, people, policy] = [
          await opened.store.catalogs(),
          await opened.profiles.profiles(),
          await opened.store.readPolicy("movie"),
        ];
        return catalogs.length + people.length === 0 && policy === null ? "old" : stateOf(opened, ALL);
      });
    },
  };
});
