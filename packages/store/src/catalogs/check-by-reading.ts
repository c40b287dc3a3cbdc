import { KINDS } from "@moodreel/core";
import { checkedPart, type CheckedPart } from "../check/checked-part.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import type { CatalogStore } from "./catalog-store.ts";

/** Reads all of a store, for one whose database looks after its own files. @param path its address */
export async function checkByReading(
  store: CatalogStore & PolicyStore,
  path: string,
): Promise<readonly CheckedPart[]> {
  const names = { part: "settings", name: "names, policies and settings", path } as const;
  const checked: CheckedPart[] = [
    await checkedPart(names, async () => {
      for (const kind of KINDS) await store.readPolicy(kind);
      return "All of it can be read.";
    }),
  ];
  for (const { name, items } of await store.catalogs()) {
    let read = 0;
    const part = await checkedPart({ part: "catalog", name, path }, async () => {
      for await (const batch of store.scan(name)) read += batch.length;
      if (read !== items) throw new Error(`${items} items were written, and ${read} are there.`);
      return `${items.toLocaleString("en")} items.`;
    });
    checked.push(part);
  }
  return checked;
}
