/** What lets this browser back into its room after a reload, or when a phone has slept. */
export interface KeptSeat {
  readonly room: string;
  readonly key: string;
}

export interface KeptScreen extends KeptSeat {
  readonly token: string;
  readonly origins: readonly string[];
  /** What the room was opened for: another evening is another room. */
  readonly asked: string;
}

/** A browser can be a guest and the screen at once, though seldom of one room. */
const KEYS = { phone: "moodreel.room", screen: "moodreel.screen" } as const;

export const keptPhone = kept<KeptSeat>(KEYS.phone, ["room", "key"]);
export const keptScreen = kept<KeptScreen>(KEYS.screen, ["room", "key", "token", "asked"]);

function kept<Seat extends KeptSeat>(name: string, texts: readonly (keyof Seat & string)[]) {
  return {
    read: (): Seat | null => {
      try {
        const seat: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
        if (typeof seat !== "object" || seat === null) return null;
        return texts.every((text) => typeof (seat as Record<string, unknown>)[text] === "string")
          ? (seat as Seat)
          : null;
      } catch {
        return null;
      }
    },
    keep: (seat: Seat | null): void => {
      try {
        if (seat === null) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(seat));
      } catch {
        // Without storage the seat lasts as long as the page.
      }
    },
  };
}
