import { join } from "node:path";
import { checkPages, fill, films, withHome } from "../home.ts";
import type { Kind } from "../kind.ts";
import { start } from "../killed-cli.ts";

const WRITERS = 6;
/** A server is killed after so many answers at most, while others are under way. */
const MOST = 80;

/** What the server said it had kept. */
interface Acknowledged {
  readonly ratings: Map<string, number>;
  readonly profiles: Set<string>;
}

/** Ratings and new profiles through the server: what was answered is there after the kill. */
export const writes: Kind = {
  name: "writes through the server",
  async prepare(folder) {
    const home = join(folder, "home");
    await withHome(home, (opened) => fill(opened, "old"));
    const said: Acknowledged = { ratings: new Map(), profiles: new Set() };
    let kills = 0;
    return {
      async kill(random) {
        kills += 1;
        const count = await writeAndKill(home, said, 1 + Math.floor(MOST * random()), kills);
        await withHome(home, async ({ profiles }) => {
          checkPages(home);
          const names = new Set((await profiles.profiles()).map(({ name }) => name));
          const lost = [...said.profiles].filter((name) => !names.has(name));
          if (lost.length > 0) throw new Error(`Lost: viewers ${lost.join(", ")}`);
          const opinions = (await profiles.export("ana"))?.kinds.movie?.opinions ?? [];
          const kept = new Map(opinions.map(({ item, rating }) => [item.id, rating]));
          for (const [id, rating] of said.ratings) {
            if (kept.get(id) !== rating)
              throw new Error(`Lost: ${id} was rated ${rating}, and has ${kept.get(id)}`);
          }
          // There is room for some hundred.
          for (const name of said.profiles) await profiles.remove(name);
          said.profiles.clear();
        });
        return { hit: count > 0, left: "new" };
      },
    };
  },
};

/** How many writes were acknowledged. */
async function writeAndKill(
  home: string,
  said: Acknowledged,
  answers: number,
  round: number,
): Promise<number> {
  const child = start(home, ["serve"], { HOST: "127.0.0.1", PORT: "0" });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("close", () => reject(new Error(`The server did not start:\n${output}`)));
  });
  const all = films("old");
  const running = { count: 0, over: false };
  const kill = (): void => {
    running.over = true;
    child.kill("SIGKILL");
  };
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let n = 0; !running.over; n += 1) {
      // Each writer has items of its own, so that the last answer is the last word.
      const { id } = all[(n * WRITERS + writer) % all.length] ?? { id: "" };
      const rating = ((round + n) % 20) / 2;
      const name = `${writer} ${round} ${n}`;
      const isProfile = n % 10 === 9;
      const body = isProfile ? { name } : { item: id, catalog: "films", rating };
      try {
        const path = isProfile ? "profiles" : "profiles/ana/ratings";
        const answer = await fetch(`${origin}/api/v1/${path}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
        if (isProfile) said.profiles.add(name);
        else said.ratings.set(id, rating);
        running.count += 1;
        if (running.count === answers) kill();
      } catch (error) {
        if (!running.over) throw error;
        // It may have been kept or not: nobody was told.
        said.ratings.delete(id);
      }
    }
  });
  try {
    await Promise.all(writers);
  } finally {
    kill();
  }
  await closed;
  return running.count;
}
