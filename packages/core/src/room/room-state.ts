import type { Emotion } from "../emotion/emotion.ts";
import type { Item, Kind } from "../item/item.ts";
import type { Animal } from "./animals.ts";
import type { RoomDecision } from "./decide-room.ts";
import type { RoomMood } from "./room-mood.ts";
import type { Ballot } from "./vote.ts";

/** A film that a room votes on: what is the same for all who see it, and nothing of anybody's taste. */
export interface RoomCard extends Pick<Item, "id" | "title" | "year" | "genres" | "runtime"> {
  readonly kind: Kind;
  readonly certificate?: string | undefined;
  /** Which of the room's moods it is for. */
  readonly because: Emotion;
  /** Its genres that this mood brings, as the catalogue writes them. */
  readonly brings: readonly string[];
}

/** Somebody who came in by the room's code. */
export interface Guest {
  /** Within the room. */
  readonly id: number;
  readonly animal: Animal;
  /** As they want to be called; kept no longer than the room. */
  readonly name: string | null;
  readonly mood: RoomMood | null;
  /** Whether their page is open: the room waits for nobody else. */
  readonly here: boolean;
  readonly ballot: Ballot;
}

/** Why there are no cards, in words. */
export interface RoomTrouble {
  readonly outcome: "nothing-fits" | "unmapped-emotion" | "failed";
  readonly message: string;
}

/** `dealing` while cards are looked for, `stuck` where there are none or each was ruled out. */
export type RoomPhase = "gathering" | "dealing" | "choosing" | "decided" | "stuck";

export interface RoomState {
  readonly phase: RoomPhase;
  readonly guests: readonly Guest[];
  /** Cards of each round since the room last began to choose. */
  readonly rounds: readonly (readonly RoomCard[])[];
  /** Ids of all cards that were ever dealt. */
  readonly shown: readonly string[];
  readonly decision: Extract<RoomDecision, { outcome: "film" }> | null;
  readonly trouble: RoomTrouble | null;
}

export const EMPTY_ROOM: RoomState = {
  phase: "gathering",
  guests: [],
  rounds: [],
  shown: [],
  decision: null,
  trouble: null,
};

/** The cards that are voted on now. */
export function cardsOf({ rounds }: Pick<RoomState, "rounds">): readonly RoomCard[] {
  return rounds.at(-1) ?? [];
}

/** Whether a guest has voted on each of the cards. */
export function hasVoted({ ballot }: Guest, cards: readonly RoomCard[]): boolean {
  return cards.every(({ id }) => Object.hasOwn(ballot, id));
}

/** Whether the room waits for nobody: each guest who is here has voted on each card. */
export function isRoundOver(state: RoomState): boolean {
  if (state.phase !== "choosing") return false;
  const here = state.guests.filter((guest) => guest.here);
  return here.length > 0 && here.every((guest) => hasVoted(guest, cardsOf(state)));
}
