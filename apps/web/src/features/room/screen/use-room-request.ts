import type { RoomRequest } from "@moodreel/client";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";

/** What the room of this browser chooses among: for those who watch here, as they chose. */
export function useRoomRequest(): RoomRequest {
  const watching = useWatching();
  const [{ kind, intent, catalogs }] = usePreferences();
  const catalog = catalogs[kind];
  return { viewers: watching, kind, intent, ...(catalog === undefined ? {} : { catalog }) };
}
