// npm run bench:media-server -- [--films N] [--rounds N] [--out FILE.md]
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hasKodi, startKodi } from "../../test/media/start-kodi.ts";
import { spawnCli } from "../../test/support/spawn-cli.ts";
import { machine } from "../machine.ts";
import { madeFilms } from "./made-films.ts";

/** Kodi itself reads some tens of NFO files a second, s. */
const PATIENCE = 900;

const { values } = parseArgs({
  options: {
    films: { type: "string", default: "2000" },
    rounds: { type: "string", default: "3" },
    out: { type: "string", default: join(import.meta.dirname, "../results/media-server.md") },
  },
});
if (!hasKodi) throw new Error("Kodi is not installed: apt-get install kodi xvfb");
const films = madeFilms(Number(values.films));
const kodi = await startKodi(films, PATIENCE);
try {
  const taken: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const home = await mkdtemp(join(tmpdir(), "moodreel-bench-"));
    const start = performance.now();
    const { code, stdout, stderr } = await spawnCli(home, ["connect", "kodi", kodi.url]);
    taken.push((performance.now() - start) / 1000);
    if (code !== 0) throw new Error(stderr);
    console.log(`${taken.at(-1)?.toFixed(2)} s: ${stdout.trim().split("\n")[0]}`);
    await rm(home, { recursive: true, force: true });
  }
  const page = report(taken);
  await writeFile(values.out, page);
  console.log(`\n${page}`);
} finally {
  await kodi.stop();
}

function report(taken: readonly number[]): string {
  const { date, processor, cores, nodeVersion } = machine();
  const median = taken.toSorted((a, b) => a - b)[taken.length >> 1] ?? NaN;
  const count = films.length.toLocaleString("en-US");
  return `# A media server, measured

${date}, ${processor}, ${cores} cores, Node ${nodeVersion}. Debian's Kodi with ${count} films, which it read from NFO files. Load of the machine ${loadavg()[0]?.toFixed(1)}. How it is measured: [README](../README.md#media-servers).

| what | median of ${taken.length} | slowest | floor | goal |
| --- | --- | --- | --- | --- |
| \`moodreel connect kodi\`, until ${count} films are a catalogue | ${median.toFixed(2)} s | ${Math.max(...taken).toFixed(2)} s | 30 s | 10 s |
`;
}
