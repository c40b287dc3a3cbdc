import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";

/** What a server says of itself once a second. */
export interface Look {
  /** Bytes that the process has resident, now and at most so far. */
  readonly resident: number;
  readonly mostResident: number;
  /** Of V8's heap, bytes. */
  readonly heap: number;
  /** How long the event loop came too late in this second, ms. */
  readonly delay: { readonly median: number; readonly p99: number; readonly most: number };
  /** Seconds of processor time so far. */
  readonly cpu: number;
}

export interface WatchedServer {
  readonly url: string;
  readonly looks: readonly Look[];
  /** Seconds that the processor worked for it so far. */
  readonly cpu: () => number;
}

const READY_MS = 60_000;
const WATCH = new URL("./watch-process.ts", import.meta.url).href;

/**
 * Runs `moodreel serve` on a free port for as long as `use` takes, and looks at it once a second.
 *
 * @param root of the repository whose server it is
 */
export async function watchedServer<T>(
  root: string,
  home: string,
  use: (server: WatchedServer) => Promise<T>,
  execArgv: readonly string[] = [],
): Promise<T> {
  const child = fork(join(root, "apps", "cli", "bin", "moodreel.mjs"), ["serve", "--port", "0"], {
    execArgv: [...execArgv, "--import", WATCH],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...process.env, MOODREEL_HOME: home, DATABASE_URL: "" },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const looks: Look[] = [];
  child.on("message", (look: Look) => looks.push(look));
  try {
    return await use({ url: await addressOf(child), looks, cpu: () => looks.at(-1)?.cpu ?? 0 });
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the server does not say where it listens")), READY_MS);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    let text = "";
    child.stdout?.on("data", (chunk) => {
      text += String(chunk);
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}
