import { ITEM_FIELDS, type ColumnMap } from "@moodreel/core/item";

/** Where mappings that a person chose are kept. */
export interface Settings {
  /** `null` when there is none. */
  readSetting(name: string): Promise<string | null>;
  /** `null` forgets it. */
  writeSetting(name: string, value: string | null): Promise<void>;
}

/** The mapping that was chosen for the last file with the same columns; `null` when there was none. */
export async function rememberedMapping(
  settings: Pick<Settings, "readSetting">,
  key: string,
): Promise<ColumnMap | null> {
  const text = await settings.readSetting(nameOf(key));
  if (text === null) return null;
  const kept = JSON.parse(text) as Record<string, unknown>;
  const map: ColumnMap = {};
  for (const field of ITEM_FIELDS) {
    const column = kept[field];
    if (typeof column === "string") map[field] = column;
  }
  return map;
}

/** Keeps the mapping for the next file with the same columns; an empty one forgets it. */
export async function rememberMapping(settings: Settings, key: string, map: ColumnMap): Promise<void> {
  await settings.writeSetting(nameOf(key), Object.keys(map).length === 0 ? null : JSON.stringify(map));
}

function nameOf(key: string): string {
  return `mapping:${key}`;
}
