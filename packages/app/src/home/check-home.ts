import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS } from "@moodreel/core";
import type { CheckedPart } from "@moodreel/store";
import { isOpenToOthers } from "@moodreel/store/files";
import type { TasteModels } from "../models/taste-models.ts";

/** Looks at what lies in a home folder beside catalogues and profiles: models, the token, who can read it. */
export async function checkHome(
  home: string,
  models: Pick<Required<TasteModels>, "of" | "problem">,
): Promise<readonly CheckedPart[]> {
  const checked: CheckedPart[] = [];
  for (const kind of KINDS) {
    const about = { part: "model", name: kind, path: join(home, "models") } as const;
    const problem = await models.problem(kind);
    if (problem !== null) checked.push({ ...about, state: "damaged", says: problem });
    else if ((await models.of(kind)) !== null)
      checked.push({ ...about, state: "whole", says: "All of it can be read." });
  }
  return [...checked, ...checkToken(join(home, "token")), ...leftIn(home), ...readByOthers(home)];
}

function checkToken(path: string): readonly CheckedPart[] {
  const token = contentOf(path);
  if (token === null) return [];
  const about = { part: "token", name: "token", path } as const;
  return token.trim() === ""
    ? [{ ...about, state: "damaged", says: "The file is empty. `moodreel serve` makes another token." }]
    : [{ ...about, state: "whole", says: "There is a token." }];
}

function leftIn(home: string): readonly CheckedPart[] {
  return [home, join(home, "models")].flatMap((folder) =>
    namesIn(folder)
      .filter((name) => name.endsWith(".part"))
      .map((name) => ({
        part: "file",
        name,
        path: join(folder, name),
        state: "unfinished",
        says: "Left of something that did not end, or is under way. If nothing runs, it can be removed.",
      })),
  );
}

function readByOthers(home: string): readonly CheckedPart[] {
  const secrets = ["profiles.db", "profiles.db-wal", "token", "models", "connections.json"].map((name) =>
    join(home, name),
  );
  return secrets.filter(isOpenToOthers).map((path) => ({
    part: "file",
    name: path,
    path,
    state: "open",
    says: "Other users of this machine can read it. Take the rights from them: chmod go-rwx.",
  }));
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
