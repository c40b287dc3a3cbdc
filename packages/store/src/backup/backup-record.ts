import { KINDS, type Item, type Kind, type Policy } from "@moodreel/core";
import type { ProfileExport } from "../profiles/profile.ts";

/**
 * The lines of a backup, each a JSON object. A catalogue's record is followed by its items; the last
 * record says how many there were of each, so that a file that was cut short is known as one.
 */
export type BackupRecord =
  | { readonly type: "moodreel-backup"; readonly version: 1 }
  | { readonly type: "catalog"; readonly name: string; readonly kind: Kind; readonly importedAt: string }
  | { readonly type: "items"; readonly items: readonly Item[] }
  | { readonly type: "policy"; readonly kind: Kind; readonly policy: Policy }
  | { readonly type: "profile"; readonly profile: ProfileExport }
  | { readonly type: "end"; readonly catalogs: number; readonly items: number; readonly profiles: number };

/** The record that a line holds, `null` when it holds none that this program knows. */
export function recordOf(line: string): BackupRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const test: ((value: Fields) => boolean) | undefined = TESTS[value["type"] as BackupRecord["type"]];
  return test !== undefined && test(value) ? (value as unknown as BackupRecord) : null;
}

type Fields = Readonly<Record<string, unknown>>;

const TESTS: Readonly<Record<BackupRecord["type"], (value: Fields) => boolean>> = {
  "moodreel-backup": ({ version }) => version === 1,
  catalog: ({ name, kind, importedAt }) => isText(name) && isKind(kind) && isText(importedAt),
  items: ({ items }) => Array.isArray(items) && items.every(isItem),
  policy: ({ kind, policy }) => isKind(kind) && isObject(policy),
  profile: ({ profile }) => isObject(profile) && isObject(profile["profile"]) && isObject(profile["kinds"]),
  end: ({ catalogs, items, profiles }) =>
    [catalogs, items, profiles].every((count) => Number.isInteger(count)),
};

function isItem(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, title, year, genres, people, rating, votes, runtime, language, tags } = value;
  return (
    isText(id) &&
    isText(title) &&
    [genres, people, tags].every((list) => Array.isArray(list) && list.every(isText)) &&
    [year, rating, votes, runtime].every((number) => number === null || Number.isFinite(number)) &&
    (language === null || isText(language))
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isKind(value: unknown): boolean {
  return (KINDS as readonly unknown[]).includes(value);
}
