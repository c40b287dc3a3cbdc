export type RemoteKey = "left" | "right" | "ok" | "back";

const KEYS: Readonly<Record<string, RemoteKey>> = {
  ArrowLeft: "left",
  ArrowUp: "left",
  ArrowRight: "right",
  ArrowDown: "right",
  Enter: "ok",
  " ": "ok",
  Select: "ok",
  Accept: "ok",
  Escape: "back",
  Backspace: "back",
  BrowserBack: "back",
  GoBack: "back",
};

/** Back of LG's and Samsung's televisions, which have no name for it. */
const BACK_CODES: ReadonlySet<number> = new Set([461, 10_009]);

/** What a key of a keyboard or a television's remote means; `null` for any other. */
export function remoteKey({ key, keyCode }: Pick<KeyboardEvent, "key" | "keyCode">): RemoteKey | null {
  return KEYS[key] ?? (BACK_CODES.has(keyCode) ? "back" : null);
}
