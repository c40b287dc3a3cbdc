/** Items by position: what vectors of scores are indexed by. */
export interface ItemIndex {
  readonly ids: readonly string[];
  /** `undefined` for an item that no rating names. */
  readonly position: (id: string) => number | undefined;
}

/** @param ids without repetition */
export function indexItems(ids: readonly string[]): ItemIndex {
  const positions = new Map(ids.map((id, i) => [id, i]));
  return { ids, position: (id) => positions.get(id) };
}
