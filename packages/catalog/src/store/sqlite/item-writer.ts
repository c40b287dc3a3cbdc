import { canonicalKeys, genreKey, quality, type Item } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";

/** Writes items into one catalogue. Call it inside a transaction. */
export interface ItemWriter {
  write(item: Item): void;
  /** Distinct items written so far. */
  readonly count: number;
}

export function itemWriter(db: DatabaseSync, catalogId: number): ItemWriter {
  const insertItem = db.prepare(`
    INSERT INTO item (catalog_id, ref, title, year, genres, people, rating, votes, runtime, quality)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
  const insertGenre = db.prepare(`
    INSERT INTO item_genre (catalog_id, genre_id, quality, item_id, year, rating, votes, runtime)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertTitle = db.prepare("INSERT INTO item_title (rowid, title) VALUES (?, ?)");
  const genreIds = genreIdsOf(db);
  const forget = forgetter(db, catalogId, genreIds);
  let count = 0;

  function insert(item: Item, q: number): number | null {
    const { id, title, year, genres, people, rating, votes, runtime } = item;
    const lists = [JSON.stringify(genres), JSON.stringify(people)] as const;
    const done = insertItem.run(catalogId, id, title, year, ...lists, rating, votes, runtime, q);
    return done.changes === 0 ? null : Number(done.lastInsertRowid);
  }

  return {
    get count() {
      return count;
    },
    write(item) {
      const q = quality(item);
      let { genres } = item;
      let row = insert(item, q);
      if (row === null) {
        genres = unite(forget(item.id), genres);
        row = insert({ ...item, genres }, q);
      } else {
        count += 1;
      }
      if (row === null) throw new Error(`item ${item.id} is there and is not there`);
      insertTitle.run(row, item.title);
      for (const genreId of genreIds(genres)) {
        insertGenre.run(catalogId, genreId, q, row, item.year, item.rating, item.votes, item.runtime);
      }
    },
  };
}

/** An item keeps so many genres, however many rows it stands on. */
const MOST_GENRES = 40;

/** The genres of both, those that were there first; two spellings of one genre count as one. */
function unite(before: readonly string[], more: readonly string[]): readonly string[] {
  const keys = new Set(before.map(genreKey));
  return [...before, ...more.filter((genre) => !keys.has(genreKey(genre)))].slice(0, MOST_GENRES);
}

/** Takes an earlier item of the same id away, with its rows in the indexes, and gives its genres. */
function forgetter(
  db: DatabaseSync,
  catalogId: number,
  genreIds: GenreIds,
): (ref: string) => readonly string[] {
  const find = db.prepare("SELECT id, genres, quality FROM item WHERE catalog_id = ? AND ref = ?");
  const deleteItem = db.prepare("DELETE FROM item WHERE id = ?");
  const deleteTitle = db.prepare("DELETE FROM item_title WHERE rowid = ?");
  const deleteGenre = db.prepare(
    "DELETE FROM item_genre WHERE catalog_id = ? AND genre_id = ? AND quality = ? AND item_id = ?",
  );
  return (ref) => {
    const old = find.get(catalogId, ref);
    if (old === undefined) return [];
    const id = Number(old["id"]);
    const genres = JSON.parse(String(old["genres"])) as string[];
    for (const genreId of genreIds(genres)) {
      deleteGenre.run(catalogId, genreId, Number(old["quality"]), id);
    }
    deleteTitle.run(id);
    deleteItem.run(id);
    return genres;
  };
}

/** Few lists of genres occur in a catalogue, so each is looked up once; a bound keeps odd files from filling the memory. */
const REMEMBERED_LISTS = 20_000;

type GenreIds = (genres: readonly string[]) => readonly number[];

function genreIdsOf(db: DatabaseSync): GenreIds {
  const insert = db.prepare("INSERT INTO genre (key) VALUES (?) ON CONFLICT DO NOTHING");
  const find = db.prepare("SELECT id FROM genre WHERE key = ?");
  const remembered = new Map<string, readonly number[]>();
  return (genres) => {
    const list = JSON.stringify(genres);
    const known = remembered.get(list);
    if (known !== undefined) return known;
    const ids = canonicalKeys(genres).map((key) => {
      insert.run(key);
      return Number(find.get(key)?.["id"]);
    });
    if (remembered.size >= REMEMBERED_LISTS) remembered.clear();
    remembered.set(list, ids);
    return ids;
  };
}
