import type { Item, Kind } from "@moodreel/core";
import { useQuery } from "@tanstack/react-query";
import { useApiQueries } from "../api/api-context.tsx";
import { useWatching } from "../viewers/use-watching.ts";

/** A reference that the server can follow, `folder:…` or `kodi:…`; what begins with https is never asked for. */
const OWN = /^(?!https?:)[^:/]+:./i;

/** Whether the server may have a picture of an item. */
export function hasOwnPicture({ poster }: Pick<Item, "poster">): boolean {
  return poster !== undefined && OWN.test(poster);
}

/** The picture of an item as an address that holds it; `null` where there is none, or not yet. */
export function usePicture(item: Pick<Item, "id" | "poster">, kind: Kind): string | null {
  const watching = useWatching();
  const { data = null } = useQuery(
    useApiQueries().poster({ id: item.id, kind }, watching, hasOwnPicture(item)),
  );
  return data;
}
