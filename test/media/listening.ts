import type { Server } from "node:http";

export interface FakeServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A server on a free port of this machine. */
export async function listening(server: Server): Promise<FakeServer> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
