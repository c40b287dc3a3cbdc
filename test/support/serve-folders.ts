import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".jpg": "image/jpeg",
};

export interface FolderServer {
  readonly origin: string;
  /** Serves bytes under a path of their own. */
  put(path: string, bytes: Uint8Array): void;
  close(): Promise<void>;
}

/**
 * Folders by prefix, on loopback, gzipped, without the headers that would give threads.
 *
 * @param headers sent with everything
 */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<FolderServer> {
  const made = new Map<string, Uint8Array>();
  const bodies = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    void packed(path).then(
      (body) => {
        response.writeHead(200, {
          ...headers,
          "content-type": TYPES[extname(path === "/" ? "index.html" : path)] ?? "application/octet-stream",
          "content-encoding": "gzip",
          "content-length": body.length,
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });

  /** Gzipped once, so that packing is no part of a cold start. */
  function packed(path: string): Promise<Buffer> {
    const body = bodies.get(path) ?? bytesOf(path).then((bytes) => promisify(gzip)(bytes));
    bodies.set(path, body);
    return body;
  }

  async function bytesOf(path: string): Promise<Uint8Array> {
    const known = made.get(path);
    if (known !== undefined) return known;
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    if (prefix === undefined) throw new Error("unknown path");
    const folder = folders[prefix]!;
    const file = normalize(join(folder, path.slice(prefix.length) || "index.html"));
    if (!file.startsWith(folder + sep)) throw new Error("outside its folder");
    return readFile(file);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, bytes) => made.set(path, bytes),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
