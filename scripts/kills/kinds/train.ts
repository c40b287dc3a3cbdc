import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelFiles } from "@moodreel/app/home";
import { commandKind } from "../command-kind.ts";
import { start } from "../killed-cli.ts";
import { withHome } from "../home.ts";

/** Over a model that is there. */
export const train = commandKind("train", async (home) => {
  await withHome(home, async () => null);
  mkdirSync(join(home, "models"), { mode: 0o700 });
  const model = join(home, "models", "movie.model");
  const first = ratings(`${home}.first.csv`, 40);
  await new Promise((resolve) => start(home, ["train", first, "--quiet"]).on("close", resolve));
  const before = readFileSync(model);
  return {
    args: ["train", ratings(`${home}.second.csv`, 60), "--quiet"],
    state: async (killed) => {
      if (readFileSync(join(killed, "models", "movie.model")).equals(before)) return "old";
      if ((await modelFiles(killed).of("movie")) === null) throw new Error("The model is gone.");
      return "new";
    },
  };
});

function ratings(file: string, people: number): string {
  const rows = Array.from({ length: people * 12 }, (_, n) => {
    const [user, film] = [Math.floor(n / 12), (n * 7) % 20];
    return `${user},tt${1_000_000 + film},${1 + ((user + film) % 5)},${1_600_000_000 + n}`;
  });
  writeFileSync(file, `userId,imdb_id,rating,timestamp\n${rows.join("\n")}\n`);
  return file;
}
