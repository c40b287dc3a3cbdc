import type { MoodreelApi } from "../../shared/api/moodreel-api.ts";
import type { MessageKey } from "../../shared/i18n/message-key.ts";

type PlaceKey = MessageKey extends infer Key
  ? Key extends `privacyPlace.${infer Name}`
    ? Name
    : never
  : never;

/** What is processed, where, and for how long it is kept: messages of `privacyPlace`. */
export interface Place {
  readonly what: PlaceKey;
  readonly where: PlaceKey;
  readonly kept: PlaceKey;
}

const PICTURES: Place = { what: "picturesWhat", where: "picturesWhere", kept: "picturesKept" };

const SEATS: Place = { what: "seatsWhat", where: "seatsWhere", kept: "seatsKept" };

const LOCAL: readonly Place[] = [
  { what: "restWhat", where: "inStorage", kept: "restKept" },
  { what: "choicesWhat", where: "inStorage", kept: "choicesKept" },
  { what: "afterWhat", where: "inStorage", kept: "afterKept" },
];

const ON_SERVER: readonly Place[] = [
  { what: "moodWhat", where: "moodWhereServer", kept: "moodKeptServer" },
  { what: "saidWhat", where: "saidWhereServer", kept: "saidKeptServer" },
  { what: "roomWhat", where: "roomWhere", kept: "roomKept" },
  { what: "catalogsWhat", where: "catalogsWhereServer", kept: "catalogsKept" },
  { what: "listsWhat", where: "listsWhere", kept: "listsKept" },
  { what: "shelfWhat", where: "listsWhere", kept: "shelfKept" },
];

const IN_BROWSER: readonly Place[] = [
  { what: "moodWhat", where: "moodWhereBrowser", kept: "moodKeptBrowser" },
  { what: "saidWhat", where: "saidWhereBrowser", kept: "saidKeptBrowser" },
  { what: "catalogsWhatBrowser", where: "catalogsWhereBrowser", kept: "catalogsKeptBrowser" },
  { what: "pageWhat", where: "pageWhere", kept: "pageKept" },
];

export function placesOf(keptIn: MoodreelApi["keptIn"]): readonly Place[] {
  return [PICTURES, SEATS, ...(keptIn === "server" ? ON_SERVER : IN_BROWSER), ...LOCAL];
}
