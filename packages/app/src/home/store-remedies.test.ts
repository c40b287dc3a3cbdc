import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync, gzipSync } from "node:zlib";
import { defaultPolicy } from "@moodreel/core";
import { ERRORS, MOODREEL_ERRORS } from "@moodreel/core/error";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";

// Follows what the table of errors says to do, to the letter, and looks whether anything was lost.

const root = mkdtempSync(join(tmpdir(), "moodreel-remedies-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Codes of what is kept. A new one needs a place below. */
const CODES = Object.keys(MOODREEL_ERRORS).filter((code) =>
  /^(?:store|catalog|backup)-|^(?:disk-full|no-permission|file-exists|profile-limit)$/.test(code),
);
/** Their remedies touch nothing that is kept: a test holds them to that. */
const HARMLESS = new Set([
  "catalog-unknown",
  "catalog-name-invalid",
  "catalog-kind-mismatch",
  "disk-full",
  "no-permission",
  "store-busy",
  "store-unreachable",
  "store-forbidden",
  "store-read-only",
  "store-not-set-up",
]);
const TOUCHES = /\b(?:remove|delete|drop|move|replace|overwrite|reset|empty|afresh|restore|import)/i;

const FILMS = join(root, "films.csv");
const POLICY = defaultPolicy("book");
const BACKUP = join(root, "good.backup");
let made: string;
let all: unknown;
beforeAll(async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `Film ${i},${1950 + i},Comedy`);
  writeFileSync(FILMS, ["title,year,genres", ...rows, ""].join("\n"));
  writeFileSync(join(root, "novels.csv"), "title,genres\nEmma,Romance\n");
  made = join(root, "made");
  const moodreel = await openMoodreel({ home: made, starter: false });
  await moodreel.importFile(FILMS);
  await moodreel.importFile(join(root, "novels.csv"), { kind: "book" });
  await moodreel.setPolicy("movie", POLICY);
  await moodreel.addViewer("ana", { keepsMoods: true });
  const [item] = (await moodreel.items({ catalog: "films" })).items;
  await moodreel.react("ana", item!.id, "like", { catalog: "films" });
  await moodreel.backup(BACKUP);
  all = await everythingOf(moodreel);
  await moodreel.close();
});

async function everythingOf(moodreel: Moodreel) {
  const { exportedAt: _, ...ana } = (await moodreel.exportViewer("ana")) as unknown as Record<
    string,
    unknown
  >;
  const catalogs: Record<string, string> = {};
  for (const { name } of await moodreel.catalogs()) {
    catalogs[name] = "";
    for await (const text of await moodreel.exportCatalog(name)) catalogs[name] += text;
  }
  return { catalogs, ana, policy: (await moodreel.policy("movie")).policy };
}

let homes = 0;
/** A home with all of it, of its own. */
function home(): { readonly path: string; readonly of: (name: string) => string } {
  const path = join(root, `home-${(homes += 1)}`);
  cpSync(made, path, { recursive: true });
  return { path, of: (name) => join(path, name) };
}

async function using<T>(path: string, work: (moodreel: Moodreel) => Promise<T>): Promise<T> {
  const moodreel = await openMoodreel({ home: path, starter: false });
  try {
    return await work(moodreel);
  } finally {
    await moodreel.close();
  }
}

async function expectAll(path: string): Promise<void> {
  for (let starts = 0; starts < 2; starts++) expect(await using(path, everythingOf)).toEqual(all);
  expect(await using(path, (moodreel) => moodreel.check())).toMatchObject({ whole: true });
}

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return String((error as { code?: unknown } | null)?.code);
};

const spoil = (path: string): void => writeFileSync(path, "spoilt ".repeat(1000));

function moveAway(path: string): void {
  for (const end of ["", "-wal", "-shm"]) {
    if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${path}${end}.away`);
  }
}

const FOLLOWED: Readonly<Record<string, () => Promise<void>>> = {
  "store-unreadable": async () => {
    for (const spoilt of [["moodreel.db"], ["profiles.db"], ["moodreel.db", "profiles.db"]]) {
      const { path, of } = home();
      spoilt.forEach((name) => spoil(of(name)));
      const code = await using(path, async (moodreel) =>
        spoilt.includes("profiles.db")
          ? refusal(moodreel.viewers())
          : refusal(moodreel.setPolicy("movie", null)),
      );
      expect(code).toBe("store-unreadable");
      spoilt.forEach((name) => moveAway(of(name)));
      if (spoilt.includes("profiles.db")) await using(path, (moodreel) => moodreel.restore(BACKUP));
      await expectAll(path);
      // What was moved away is still what it was.
      for (const name of spoilt) expect(readFileSync(of(`${name}.away`), "utf8")).toMatch(/^spoilt/);
    }
  },
  "store-moved": async () => {
    for (const name of ["profiles.db", "moodreel.db"]) {
      const { path, of } = home();
      const say = (moodreel: Moodreel): Promise<unknown> =>
        name === "profiles.db" ? moodreel.addViewer("eve") : moodreel.setPolicy("game", null);
      await using(path, async (moodreel) => {
        moveAway(of(name));
        expect(await refusal(say(moodreel))).toBe("store-moved");
        // Another in its place is none of this one either.
        writeFileSync(of(name), readFileSync(join(made, name)));
        expect(await refusal(say(moodreel))).toBe("store-moved");
        for (const end of ["", "-wal", "-shm"])
          if (existsSync(of(`${name}${end}.away`))) renameSync(of(`${name}${end}.away`), of(`${name}${end}`));
        await say(moodreel);
        if (name === "profiles.db") await moodreel.removeViewer("eve");
      });
      await expectAll(path);
    }
  },
  "catalog-damaged": async () => {
    for (const mend of [
      (moodreel: Moodreel) => moodreel.importFile(FILMS),
      (moodreel: Moodreel) => moodreel.restore(BACKUP),
    ]) {
      const { path, of } = home();
      spoil(of("moodreel.db-catalogs/1.db"));
      await using(path, async (moodreel) => {
        expect(await refusal(moodreel.items({ catalog: "films" }))).toBe("catalog-damaged");
        await mend(moodreel);
      });
      await expectAll(path);
    }
  },
  "backup-damaged": async () => {
    const { path } = home();
    const bad = join(root, "bad.backup");
    writeFileSync(bad, readFileSync(BACKUP).subarray(0, 200));
    await using(path, async (moodreel) => {
      expect(await refusal(moodreel.restore(bad))).toBe("backup-damaged");
      await moodreel.restore(BACKUP);
    });
    await expectAll(path);
  },
  "backup-too-new": async () => {
    const { path } = home();
    const newer = join(root, "newer.backup");
    const [header = "", ...lines] = gunzipSync(readFileSync(BACKUP)).toString().split("\n");
    const ofLater = JSON.stringify({ ...(JSON.parse(header) as object), version: 999 });
    writeFileSync(newer, gzipSync([ofLater, ...lines].join("\n")));
    await using(path, async (moodreel) => {
      expect(await refusal(moodreel.restore(newer))).toBe("backup-too-new");
      // As the newer one then reads it.
      await moodreel.restore(BACKUP);
    });
    await expectAll(path);
  },
  "store-too-new": async () => {
    const { path, of } = home();
    setVersion(of("moodreel.db"), 999);
    expect(await refusal(openMoodreel({ home: path, starter: false }))).toBe("store-too-new");
    // "Update Moodreel": the newer one reads it.
    setVersion(of("moodreel.db"), versionOf(join(made, "moodreel.db")));
    await expectAll(path);
  },
  "file-exists": async () => {
    const { path, of } = home();
    expect(await refusal(openMoodreel({ home: of("profiles.db"), starter: false }))).toBe("file-exists");
    await expectAll(path);
  },
  "profile-limit": async () => {
    const { path } = home();
    await using(path, async (moodreel) => {
      for (let i = 0; i < 199; i++) await moodreel.addViewer(`guest ${i}`);
      expect(await refusal(moodreel.addViewer("one more"))).toBe("profile-limit");
      expect(await moodreel.exportViewer("guest 0")).toMatchObject({ profile: { name: "guest 0" } });
      await moodreel.removeViewer("guest 0");
      await moodreel.addViewer("one more");
    });
    await expectAll(path);
  },
};

function versionOf(path: string): number {
  const db = new DatabaseSync(path, { readOnly: true });
  const version = Number(db.prepare("PRAGMA user_version").get()?.["user_version"]);
  db.close();
  return version;
}

function setVersion(path: string, version: number): void {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA user_version = ${version}`);
  db.close();
}

describe("what the table of errors says to do, done to the letter, loses nothing", () => {
  test("every code of what is kept is followed here, or touches nothing", () => {
    expect(CODES.filter((code) => !HARMLESS.has(code) && FOLLOWED[code] === undefined)).toEqual([]);
    expect([...HARMLESS, ...Object.keys(FOLLOWED)].filter((code) => !CODES.includes(code))).toEqual([]);
  });

  test.each([...HARMLESS])("%s", (code) => {
    expect(ERRORS[code as keyof typeof ERRORS].remedy).not.toMatch(TOUCHES);
  });

  test.each(Object.entries(FOLLOWED))("%s", (_code, follow) => follow());
});

test("an older moodreel.db put back, or a copy made while it was in use: nothing is lost", async () => {
  const { path, of } = home();
  const older = of("older.db");
  await using(path, async (moodreel) => {
    cpSync(of("moodreel.db"), older);
    await moodreel.importFile(FILMS, { name: "more films", mode: "replace" });
  });
  moveAway(of("moodreel.db"));
  cpSync(older, of("moodreel.db"));
  const now = (await using(path, everythingOf)) as { readonly catalogs: Record<string, string> };
  expect(Object.keys(now.catalogs).toSorted()).toEqual(["films", "more films", "novels"]);
  expect(now).toMatchObject(all as object);
});
