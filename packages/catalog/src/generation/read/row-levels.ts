/** Rows with their level of quality, as the lists by word hold them: rising rows, no row twice. */
export type RowLevels = ReadonlyMap<number, number>;

/** Unites the parts of lists. */
export function uniteParts(parts: readonly Uint8Array[]): RowLevels {
  const united = new Map<number, number>();
  for (const part of parts) {
    const { rows, levels } = listOf(part);
    for (let i = 0; i < rows.length; i++) united.set(rows[i] as number, levels[i] as number);
  }
  return united;
}

/** Those of the rows that are in any of the parts. */
export function keepRows(found: RowLevels, parts: readonly Uint8Array[]): RowLevels {
  const kept = new Map<number, number>();
  for (const part of parts) {
    const { rows } = listOf(part);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const level = found.get(row);
      if (level !== undefined) kept.set(row, level);
    }
  }
  return kept;
}

/** The best first, of equal ones the lower row. */
export function byLevel(found: RowLevels): readonly number[] {
  return [...found].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row);
}

function listOf(part: Uint8Array): { rows: Uint32Array; levels: Uint16Array } {
  const size = Math.floor(part.byteLength / 6);
  const bytes = part.byteOffset % 4 === 0 ? part : part.slice();
  return {
    rows: new Uint32Array(bytes.buffer, bytes.byteOffset, size),
    levels: new Uint16Array(bytes.buffer, bytes.byteOffset + size * 4, size),
  };
}
