import { columnKey } from "../../names/column-names.ts";
import type { Cells } from "../entry/raw-entry.ts";
import { shelfOf } from "../entry/shelf-of.ts";
import { isNo, isYes, listStatus } from "../../values/list-status.ts";

const LIKED =
  /^(?:is|i)?(?:favou?rite|favou?rited|liked?|loved|gefallen|gefallt|gefiel|aime|coupdecoeur|megusta|gustado|piaciuto|gostei|favorito|preferito|ulubiony|podoba|leuk|нравится|понравилось|избранное|喜欢|お気に入り|좋아요)$/u;
/** Names without spaces, as programs give them; the others are those of a shelf. */
const WANTED = /^(?:is|in|on|i)?(?:wished|to(?:watch|see|read|play))$/;

/** Columns that say yes or no to whether something is liked or wanted. */
export interface OwnFlags {
  readonly liked: string | null;
  readonly wanted: string | null;
}

/** By their names, and only where yes and no stand in them: `Favorites` may be how many there are. */
export function ownFlags(
  columns: readonly string[],
  values: (column: number) => readonly string[],
): OwnFlags {
  const find = (says: (column: string) => boolean): string | null =>
    columns.find((column, index) => says(column) && areFlags(values(index).slice(0, 200))) ?? null;
  return {
    liked: find((column) => LIKED.test(columnKey(column).normalize("NFC")) || listStatus(column) === "liked"),
    wanted: find((column) => WANTED.test(columnKey(column)) || shelfOf(column) === "wanted"),
  };
}

/** What a row says in such a column; `null` where it has nothing, or there is no such column. */
export function saysFlag(cells: Cells, column: string | null): boolean | null {
  const text = column === null ? null : cells(columnKey(column));
  return text === null ? null : isYes(text);
}

function areFlags(texts: readonly string[]): boolean {
  const present = texts.filter((text) => text.trim() !== "");
  return (
    present.length > 0 &&
    present.every((text) => isNo(text) || (isYes(text) === true && !/^\d{2,}$/.test(text.trim())))
  );
}
