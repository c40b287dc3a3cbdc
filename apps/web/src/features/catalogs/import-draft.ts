import type { Kind } from "@moodreel/core";
import { nameOfFile } from "./catalog-name.ts";
import type { Mapping } from "./item-fields.ts";

/** What is to be imported, and how it is to be read. */
export interface ImportDraft {
  readonly file: File;
  /** What the person says it holds; `null` as it is recognised. */
  readonly kind: Kind | null;
  readonly name: string;
  /** What the person chose; the rest is the server's guess. */
  readonly map: Mapping;
  /** Genres of the file, and the known ones that they are taken for. */
  readonly genres: Readonly<Record<string, string>>;
  /** Of a zip archive with several. */
  readonly table: string | null;
  /** What the letters are written in; `null` as it is recognised. */
  readonly encoding: string | null;
  /** Whether what the catalogue has and the file has not goes. */
  readonly replace: boolean;
}

export function draftOf(file: File, kind: Kind | null): ImportDraft {
  const name = nameOfFile(file.name);
  return { file, kind, name, map: {}, genres: {}, table: null, encoding: null, replace: false };
}

/** Whether both read the file in the same way, so that a preview of one holds for the other. */
export function readsAs(a: ImportDraft, b: ImportDraft): boolean {
  const ways = ["file", "kind", "map", "genres", "table", "encoding"] as const;
  return ways.every((way) => a[way] === b[way]);
}

/** The draft with one genre taken for another, or no longer so. */
export function withGenre(draft: ImportDraft, genre: string, meant: string | null): ImportDraft {
  const { [genre]: _, ...rest } = draft.genres;
  return { ...draft, genres: meant === null ? rest : { ...rest, [genre]: meant } };
}
