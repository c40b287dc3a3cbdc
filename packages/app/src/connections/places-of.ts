import type { Item } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import type { Connection, ServerConnection } from "../media/connection.ts";

export interface PlaceOfItem {
  readonly connection: ServerConnection;
  readonly place: string;
}

/** Only connections that whoever runs this made: an item of an upload may name anything. */
export function placesOf(
  connections: readonly Connection[],
  { places = [] }: Item,
  on: string | undefined,
): readonly PlaceOfItem[] {
  return places.flatMap(({ source, id }) => {
    const connection = connections.find((one) => sameName(one.name, source));
    if (connection === undefined || connection.type === "folder") return [];
    return on === undefined || sameName(on, source) ? [{ connection, place: id }] : [];
  });
}
