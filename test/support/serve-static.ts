import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};
const PACKED = /\.(html|js|css|svg|wasm|onnx|webmanifest)$/;

export interface StaticServer {
  /** Of the folder, with a slash at its end. */
  readonly address: string;
  readonly origin: string;
  /** Bytes of bodies as they were sent, by path, since the last call. */
  takeSent(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/**
 * A host of plain files, as the plainest are: a folder's `index.html` for the folder, gzip for text,
 * nothing else. On loopback.
 *
 * @param under where the folder is served, such as `/some/folder/`
 */
export async function serveStatic(folder: string, under = "/"): Promise<StaticServer> {
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    void answer(decodeURIComponent(pathname)).then(
      ({ status, headers, body }) => {
        sent.set(pathname, (sent.get(pathname) ?? 0) + body.length);
        response.writeHead(status, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });

  async function answer(path: string) {
    if (!path.startsWith(under)) throw new Error("outside the folder");
    const file = join(folder, normalize(path.slice(under.length)));
    const isFolder = (await stat(file)).isDirectory();
    if (isFolder && !path.endsWith("/")) {
      return { status: 301, headers: { location: `${path}/` }, body: Buffer.alloc(0) };
    }
    const found = isFolder ? join(file, "index.html") : file;
    const bytes = await readFile(found);
    const type = { "content-type": TYPES[extname(found)] ?? "application/octet-stream" };
    return PACKED.test(found)
      ? { status: 200, headers: { ...type, "content-encoding": "gzip" }, body: gzipSync(bytes) }
      : { status: 200, headers: type, body: bytes };
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: origin + under,
    origin,
    takeSent() {
      const before = sent;
      sent = new Map();
      return before;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
