import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { LIBRARY, nfoOf, type LibraryFilm } from "./library.ts";

const KODI = ["/usr/lib/x86_64-linux-gnu/kodi/kodi.bin", "/usr/lib/aarch64-linux-gnu/kodi/kodi.bin"].find(
  existsSync,
);
const FILM = join(import.meta.dirname, "half-a-minute.mp4");
const POSTER = join(import.meta.dirname, "poster.jpg");
/** A busy machine takes a while, s. */
const START = 90;

/** Whether Debian's Kodi, and a screen that nobody sees, are installed. */
export const hasKodi = KODI !== undefined && existsSync("/usr/bin/xvfb-run");

export interface RunningKodi {
  readonly url: string;
  /** The folder that it has its films from. */
  readonly films: string;
  ask(method: string, params?: object): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * A real Kodi without a screen, which read NFO files of these films into a library of its own.
 *
 * @param patience how long it may take to start, and to read the films, s
 */
export async function startKodi(
  films: readonly LibraryFilm[] = LIBRARY,
  patience = START,
): Promise<RunningKodi> {
  if (KODI === undefined) throw new Error("Kodi is not installed: apt-get install kodi xvfb");
  const home = await mkdtemp(join(tmpdir(), "moodreel-kodi-"));
  const folder = join(home, "films");
  for (const [at, film] of films.entries()) await writeFilm(folder, film, at);
  const port = await freePort();
  await mkdir(join(home, ".kodi/userdata"), { recursive: true });
  await writeFile(join(home, ".kodi/userdata/guisettings.xml"), settingsOf(port));
  await writeFile(join(home, ".kodi/userdata/sources.xml"), sourcesOf(folder));
  const screen = ["-a", "-s", "-screen 0 1280x720x24"];
  const looks = ["--windowing=x11", "--gl-interface=gl", "--audio-backend=alsa"];
  const child = spawn("/usr/bin/xvfb-run", [...screen, KODI, ...looks], {
    env: { ...process.env, HOME: home, MALLOC_ARENA_MAX: "2" },
    stdio: "ignore",
    // A group of its own, so that the screen ends with it.
    detached: true,
  });
  const url = `http://127.0.0.1:${port}`;
  const kodi: RunningKodi = {
    url,
    films: folder,
    ask: (method, params = {}) => askKodi(url, method, params),
    async stop() {
      await kodi.ask("Application.Quit").catch(() => null);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (child.exitCode === null) await Promise.race([ended, sleep(10_000)]);
      try {
        process.kill(-child.pid!, "SIGKILL");
      } catch {
        // All of it has ended.
      }
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    await until(
      () => kodi.ask("JSONRPC.Ping"),
      (pong) => pong === "pong",
      patience,
    );
    await readFilms(kodi, home, films, patience);
    return kodi;
  } catch (error) {
    await kodi.stop();
    throw error;
  }
}

async function askKodi(url: string, method: string, params: object): Promise<unknown> {
  const response = await fetch(`${url}/jsonrpc`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer = (await response.json()) as { readonly result?: unknown; readonly error?: unknown };
  if (answer.error !== undefined) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}

/** Kodi's settings of sources have no JSON-RPC: a row of its database is one. */
async function readFilms(
  kodi: RunningKodi,
  home: string,
  films: readonly LibraryFilm[],
  patience: number,
): Promise<void> {
  const databases = join(home, ".kodi/userdata/Database");
  const name = (await readdir(databases)).find((one) => /^MyVideos\d+\.db$/.test(one));
  if (name === undefined) throw new Error("Kodi made no database of films");
  const database = new DatabaseSync(join(databases, name));
  database
    .prepare(
      `INSERT INTO path (strPath, strContent, strScraper, scanRecursive, useFolderNames, strSettings, noUpdate, exclude)
       VALUES (?, 'movies', 'metadata.local', 2147483647, 1, '<settings version="2"></settings>', 0, 0)`,
    )
    .run(`${kodi.films}/`);
  database.close();
  await kodi.ask("VideoLibrary.Scan", { directory: `${kodi.films}/`, showdialogs: false });
  const count = async (): Promise<unknown> =>
    ((await kodi.ask("VideoLibrary.GetMovies", { limits: { start: 0, end: 1 } })) as Counted).limits.total;
  await until(count, (total) => total === films.length, patience);
  for (const [at, { title, isFavourite }] of films.entries()) {
    const path = join(kodi.films, videoOf(films[at]!, at));
    if (isFavourite === true) await kodi.ask("Favourites.AddFavourite", { title, type: "media", path });
  }
}

interface Counted {
  readonly limits: { readonly total: number };
}

async function until(
  ask: () => Promise<unknown>,
  fits: (answer: unknown) => boolean,
  patience: number,
): Promise<void> {
  for (let tries = 0; tries < patience * 4; tries += 1) {
    if (fits(await ask().catch(() => null))) return;
    await sleep(250);
  }
  throw new Error("Kodi was not ready in time");
}

async function writeFilm(root: string, film: LibraryFilm, at: number): Promise<void> {
  const video = join(root, videoOf(film, at));
  const folder = join(video, "..");
  await mkdir(folder, { recursive: true });
  await copyFile(FILM, video);
  await writeFile(video.replace(/\.mp4$/, ".nfo"), nfoOf(film));
  if (film.hasPoster === true) await copyFile(POSTER, join(folder, "poster.jpg"));
}

/** Two films of one name have folders of their own. */
function videoOf({ title, year }: LibraryFilm, at: number): string {
  const name = `${title.replaceAll(/[<>&/]/g, "")} (${year})`;
  return `${String(at)}/${name}/${name}.mp4`;
}

/** Pictures outside of its sources Kodi gives nobody. */
function sourcesOf(folder: string): string {
  return `<sources><video><source><name>films</name><path>${folder}/</path></source></video></sources>`;
}

function settingsOf(port: number): string {
  const settings = {
    "services.webserver": true,
    "services.webserverport": port,
    "services.webserverauthentication": false,
    "services.esenabled": true,
    "general.addonupdates": 2,
    "services.zeroconf": false,
    "services.upnp": false,
  };
  const rows = Object.entries(settings).map(
    ([id, value]) => `<setting id="${id}">${String(value)}</setting>`,
  );
  return `<settings version="2">${rows.join("")}</settings>`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
    server.once("error", reject);
  });
}
