import { openMoodreel } from "@moodreel/app";
import { randomStream } from "@moodreel/core/random";
import type { Item } from "@moodreel/core";
import { openSqliteProfiles } from "@moodreel/store/sqlite";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { madeUpProfile } from "./made-up-profile.ts";

/** What requests name. */
export interface Material {
  readonly profiles: readonly string[];
  readonly items: readonly Item[];
}

export interface MadeHome {
  readonly home: string;
  /** Where the {@link Material} is, as JSON. */
  readonly material: string;
}

const PROFILES = 24;
/** The best known of the catalogue, of which requests and opinions are. */
const ITEMS = 3000;
const PAGE = 100;

/** A home folder with the catalogue that ships with the product, and people who have said something of it. */
export async function makeHome(folder: string, seed: number): Promise<MadeHome> {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true, mode: 0o700 });
  const items = await bestKnown(home);
  const random = randomStream(seed);
  const profiles = await openSqliteProfiles(join(home, "profiles.db"));
  const names = Array.from({ length: PROFILES }, (_, at) => `viewer ${at + 1}`);
  for (const [at, name] of names.entries()) {
    await profiles.restore(madeUpProfile(name, items, at % 4 === 0, random));
  }
  await profiles.close();
  const material = join(folder, "material.json");
  await writeFile(material, JSON.stringify({ profiles: names, items } satisfies Material));
  return { home, material };
}

async function bestKnown(home: string): Promise<readonly Item[]> {
  const moodreel = await openMoodreel({ home });
  const items: Item[] = [];
  for (let cursor: string | undefined; items.length < ITEMS;) {
    const page = await moodreel.items({ limit: PAGE, cursor });
    items.push(...page.items);
    if (page.next === null) break;
    cursor = page.next;
  }
  await moodreel.close();
  return items;
}
