import { spawn } from "node:child_process";

const READY_MS = 30_000;

/** Runs a server on a free port as long as `use` takes. */
export async function serving<T>(
  bin: string,
  home: string,
  use: (url: string) => Promise<T>,
  execArgv: readonly string[] = [],
): Promise<T> {
  const child = spawn(process.execPath, [...execArgv, bin, "serve", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, MOODREEL_HOME: home },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    return await use(await addressOf(child.stdout));
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the server does not say where it listens")), READY_MS);
    let text = "";
    output.on("data", (chunk) => {
      text += String(chunk);
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}
