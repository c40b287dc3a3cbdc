import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { keepFresh } from "@moodreel/app/home";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";
import { fakeKodi } from "./fake-kodi.ts";

const BIN = fileURLToPath(new URL("../../apps/cli/bin/moodreel.mjs", import.meta.url));
let home: string;
let films: string;
let moodreel: Moodreel;

const addFilm = async (title: string): Promise<void> => {
  const folder = join(films, `${title} (2001)`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${title} (2001).mkv`), "");
};
const titles = async (): Promise<string> =>
  (await moodreel.items({ catalog: "films" })).items
    .map(({ title }) => title)
    .toSorted()
    .join();

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "moodreel-watch-"));
  films = join(home, "films");
  await addFilm("Alpha");
  await addFilm("Beta");
  moodreel = await openMoodreel({ home: join(home, "data"), starter: false });
});

afterEach(async () => {
  await moodreel.close();
  await rm(home, { recursive: true, force: true });
});

test("what comes and goes in an imported folder comes and goes in its catalogue", async () => {
  const { catalog } = await moodreel.importFile(films);
  const problems: string[] = [];
  const fresh = keepFresh(moodreel, { onProblem: (_name, message) => problems.push(message), lookMs: 100 });
  try {
    await addFilm("Gamma");
    await expect.poll(titles).toBe("Alpha,Beta,Gamma");
    await rm(join(films, "Alpha (2001)"), { recursive: true });
    await expect.poll(titles).toBe("Beta,Gamma");
    // A disk that is away leaves the catalogue as it was, and is said once.
    await rm(films, { recursive: true });
    await expect.poll(() => problems.length).toBe(1);
    expect(await titles()).toBe("Beta,Gamma");
    expect(await moodreel.connections()).toMatchObject([{ name: catalog, type: "folder", every: null }]);
  } finally {
    await fresh.close();
  }
});

test("what another file brought into the catalogue stays when the folder is looked through again", async () => {
  const { catalog } = await moodreel.importFile(films);
  const more = { name: "more.csv", stream: [Buffer.from("title,year,genres\nDelta,2002,Drama\n")] };
  await moodreel.importFile(more, { name: catalog });
  await addFilm("Gamma");
  await moodreel.refresh(catalog);
  expect(await titles()).toBe("Alpha,Beta,Delta,Gamma");
});

test("import --watch stays, brings in what is new, and ends in order", async () => {
  const child = spawn(process.execPath, [BIN, "import", films, "--watch"], {
    env: { ...process.env, NO_COLOR: "1", MOODREEL_HOME: join(home, "data") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise((resolve) => child.once("close", resolve));
  await expect.poll(() => output).toContain("Watching");
  await addFilm("Gamma");
  await expect.poll(() => output).toContain("1 added");
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(await titles()).toBe("Alpha,Beta,Gamma");
});

test("serve asks connected media servers by itself", async () => {
  const kodi = await fakeKodi();
  await moodreel.connect({ type: "kodi", url: kodi.url, viewers: [] });
  const [first] = kodi.movies;
  kodi.movies = [...kodi.movies, { ...first!, movieid: 77, title: "Newcomer", uniqueid: {}, imdbnumber: "" }];
  const server = await startServer({ MOODREEL_HOME: join(home, "data") });
  try {
    const found = async (): Promise<string> =>
      (await fetch(`${server.origin}/api/v1/items?q=Newcomer&catalog=kodi`)).text();
    await expect.poll(found).toContain("Newcomer");
  } finally {
    await server.stop();
    await kodi.stop();
  }
});
