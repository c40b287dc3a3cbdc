import { RowBits } from "./row-bits.ts";

/** Rows with their level of quality, as the lists by word hold them: rising rows, no row twice. */
export interface RowLevels {
  readonly rows: Uint32Array;
  readonly levels: Uint16Array;
}

export const NO_ROWS: RowLevels = { rows: new Uint32Array(), levels: new Uint16Array() };

/** A row in so many must be in a list, else to look for each takes less time than a bit for every row that there is. */
const SPARSE = 1024;
/** So many times as long as the other, a list is looked into at the places that may match. */
const LONG = 16;
/** One more than the highest level. */
const LEVELS = 65_536;
/** One more than the highest row. */
const ROWS = 2 ** 32;

/** Unites the parts of lists. */
export function uniteParts(parts: readonly Uint8Array[]): RowLevels {
  const lists = parts.map(listOf).filter(({ rows }) => rows.length > 0);
  const [only] = lists;
  if (only === undefined) return NO_ROWS;
  if (lists.length === 1) return only;
  const rises = lists.every(({ rows }, at) => at === 0 || (lists[at - 1]?.rows.at(-1) ?? 0) < (rows[0] ?? 0));
  return rises ? joined(lists) : merged(lists);
}

/** Parts of one list follow each other. */
function joined(lists: readonly RowLevels[]): RowLevels {
  const size = sizeOf(lists);
  const all = { rows: new Uint32Array(size), levels: new Uint16Array(size) };
  let at = 0;
  for (const { rows, levels } of lists) {
    all.rows.set(rows, at);
    all.levels.set(levels, at);
    at += rows.length;
  }
  return all;
}

/** Lists of several words. */
function merged(lists: readonly RowLevels[]): RowLevels {
  const last = lists.reduce((most, { rows }) => Math.max(most, rows.at(-1) ?? 0), 0);
  return sizeOf(lists) * SPARSE < last ? sorted(lists) : placed(lists, last);
}

/** Many rows go where their bits say. */
function placed(lists: readonly RowLevels[], last: number): RowLevels {
  const bits = new RowBits(last);
  for (const { rows } of lists) bits.add(rows);
  const size = bits.count();
  const all = { rows: new Uint32Array(size), levels: new Uint16Array(size) };
  for (const { rows, levels } of lists) {
    for (let i = 0; i < rows.length; i++) {
      const place = bits.placeOf(rows[i]!);
      all.rows[place] = rows[i]!;
      all.levels[place] = levels[i]!;
    }
  }
  return all;
}

/** Few rows are sorted, as whole numbers below 2⁴⁸: that is fastest. */
function sorted(lists: readonly RowLevels[]): RowLevels {
  const both = new Float64Array(sizeOf(lists));
  let used = 0;
  for (const { rows, levels } of lists) {
    for (let i = 0; i < rows.length; i++) {
      both[used++] = rows[i]! * LEVELS + levels[i]!;
    }
  }
  both.sort();
  const all = { rows: new Uint32Array(used), levels: new Uint16Array(used) };
  let size = 0;
  for (let i = 0; i < used; i++) {
    const row = Math.floor(both[i]! / LEVELS);
    if (size > 0 && row === all.rows[size - 1]) continue;
    all.rows[size] = row;
    all.levels[size] = both[i]! % LEVELS;
    size += 1;
  }
  return { rows: all.rows.subarray(0, size), levels: all.levels.subarray(0, size) };
}

/** Those of the rows that are in any of the parts. */
export function keepRows(found: RowLevels, parts: readonly Uint8Array[]): RowLevels {
  const { rows, levels } = found;
  const lists = parts.map((part) => listOf(part).rows);
  const kept = new Uint8Array(rows.length);
  const last = rows.at(-1) ?? 0;
  const others = lists.filter((list) => list.length <= LONG * rows.length);
  const entries = others.reduce((sum, list) => sum + list.length, rows.length);
  const isSparse = entries * SPARSE < last;
  for (const list of isSparse ? lists : lists.filter((one) => one.length > LONG * rows.length)) {
    if (list.length < rows.length) markFrom(rows, list, kept);
    else mark(rows, list, kept);
  }
  if (!isSparse && others.length > 0) {
    const missing = new RowBits(last);
    missing.add(rows);
    for (const list of others) missing.remove(list);
    for (let i = 0; i < rows.length; i++) if (!missing.has(rows[i]!)) kept[i] = 1;
  }
  let size = 0;
  for (let i = 0; i < kept.length; i++) size += kept[i]!;
  const rest = { rows: new Uint32Array(size), levels: new Uint16Array(size) };
  let used = 0;
  for (let i = 0; i < kept.length; i++) {
    if (kept[i] === 0) continue;
    rest.rows[used] = rows[i]!;
    rest.levels[used] = levels[i]!;
    used += 1;
  }
  return rest;
}

/**
 * Marks the rows that a list has too. Both rise, so one walk down each is enough; in steps that double,
 * since one may be far longer.
 */
function mark(rows: Uint32Array, list: Uint32Array, kept: Uint8Array): void {
  let at = 0;
  for (let i = 0; i < rows.length && at < list.length; i++) {
    const row = rows[i]!;
    at = firstFrom(list, row, at);
    if (list[at] === row) kept[i] = 1;
  }
}

/** The same for a list that is the shorter one. */
function markFrom(rows: Uint32Array, list: Uint32Array, kept: Uint8Array): void {
  let at = 0;
  for (let i = 0; i < list.length && at < rows.length; i++) {
    at = firstFrom(rows, list[i]!, at);
    if (rows[at] === list[i]) kept[at] = 1;
  }
}

/** The first place from `at` on whose row is not less. */
function firstFrom(list: Uint32Array, row: number, at: number): number {
  let low = at;
  let step = 1;
  while (low + step < list.length && list[low + step]! < row) {
    low += step;
    step *= 2;
  }
  let high = Math.min(list.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fewer rows are sorted as numbers: to count levels takes as long as to sort so many. */
const COUNTED_FROM = 4096;

/** The best first, of equal ones the lower row: a counting sort. */
export function byLevel({ rows, levels }: RowLevels): Uint32Array {
  if (rows.length < COUNTED_FROM) return sortedByLevel({ rows, levels });
  const next = new Uint32Array(LEVELS + 1);
  for (const level of levels) next[LEVELS - level] = next[LEVELS - level]! + 1;
  for (let i = 1; i <= LEVELS; i++) next[i] = next[i]! + next[i - 1]!;
  const ordered = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const slot = LEVELS - 1 - levels[i]!;
    ordered[next[slot]!] = rows[i]!;
    next[slot] = next[slot]! + 1;
  }
  return ordered;
}

/** As whole numbers below 2⁴⁸. */
function sortedByLevel({ rows, levels }: RowLevels): Uint32Array {
  const both = new Float64Array(rows.length);
  for (let i = 0; i < both.length; i++) both[i] = (LEVELS - 1 - levels[i]!) * ROWS + rows[i]!;
  both.sort();
  const ordered = new Uint32Array(rows.length);
  for (let i = 0; i < both.length; i++) ordered[i] = both[i]! % ROWS;
  return ordered;
}

function sizeOf(lists: readonly RowLevels[]): number {
  return lists.reduce((sum, { rows }) => sum + rows.length, 0);
}

function listOf(part: Uint8Array): RowLevels {
  const size = Math.floor(part.byteLength / 6);
  const bytes = part.byteOffset % 4 === 0 ? part : part.slice();
  return {
    rows: new Uint32Array(bytes.buffer, bytes.byteOffset, size),
    levels: new Uint16Array(bytes.buffer, bytes.byteOffset + size * 4, size),
  };
}
