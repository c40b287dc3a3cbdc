import { createServer } from "node:net";

/** Below those that a system gives to whoever asks for any port, and to connections that go out. */
const [LOWEST, COUNT] = [12_000, 18_000];

let next = process.pid * 131;

/**
 * A port of 127.0.0.1 that is free and stays so for as long as the test runs, also while nobody listens there: what is
 * stopped on it can be started on it again.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST + (next++ % COUNT);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
