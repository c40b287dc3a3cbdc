import type { Catalog, Policy } from "@moodreel/client";
import type { Item, Kind } from "@moodreel/core";

/** The best known items of one kind, as a server had them. */
export interface KeptKind {
  readonly kind: Kind;
  /** Where they were found. */
  readonly catalog: string;
  readonly items: readonly Item[];
  readonly policy: Policy;
}

/** What this device keeps of a server's shelf, to choose from while that is away. */
export interface KeptShelf {
  /** What it was gathered of: another text, and it is gathered again. */
  readonly of: string;
  readonly catalogs: readonly Catalog[];
  readonly kinds: readonly KeptKind[];
}

/** The number changes with the form of what is kept. */
const ADDRESS = "/kept-shelf.1";

/** @param scope address under which the page is served, which its caches' names end with */
export async function readShelf(scope: string): Promise<KeptShelf | null> {
  // Only in a secure context.
  if (!("caches" in globalThis)) return null;
  const found = await caches.match(ADDRESS, { cacheName: nameOf(scope) }).catch(() => undefined);
  return found === undefined ? null : ((await found.json()) as KeptShelf);
}

export async function writeShelf(scope: string, shelf: KeptShelf): Promise<void> {
  const cache = await caches.open(nameOf(scope));
  await cache.put(ADDRESS, Response.json(shelf));
}

function nameOf(scope: string): string {
  return `shelf-${scope}`;
}
