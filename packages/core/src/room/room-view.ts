import type { Animal } from "./animals.ts";
import {
  cardsOf,
  hasVoted,
  type Guest,
  type RoomCard,
  type RoomPhase,
  type RoomState,
  type RoomTrouble,
} from "./room-state.ts";
import type { RoomDecision } from "./decide-room.ts";
import type { Ballot } from "./vote.ts";

/** A guest as the others see them. */
export interface GuestView {
  readonly animal: Animal;
  readonly name: string | null;
  readonly here: boolean;
  /** Has said how they feel, or has voted on each card. */
  readonly ready: boolean;
}

/** What one who looks at a room sees of it. Of the votes of others: nothing but that they are all cast. */
export interface RoomView {
  readonly phase: RoomPhase;
  /** From 1; 0 before the first cards. */
  readonly round: number;
  readonly guests: readonly GuestView[];
  /** Those that are voted on; empty in other phases. */
  readonly cards: readonly RoomCard[];
  /** The film, once there is one, and why it is. */
  readonly film: RoomCard | null;
  readonly why: Extract<RoomDecision, { outcome: "film" }>["why"] | null;
  /** Why there are no cards; `null` in `stuck` where each card was ruled out by somebody. */
  readonly trouble: {
    readonly outcome: RoomTrouble["outcome"];
    /** For the screen alone: it can name what its owner keeps, such as a viewer. */
    readonly message: string | null;
  } | null;
  /** For a guest: themselves. */
  readonly you: {
    readonly animal: Animal;
    readonly name: string | null;
    readonly felt: boolean;
    readonly votes: Ballot;
  } | null;
}

/** @param id of the guest who looks; `null` for the screen that all look at */
export function roomView(state: RoomState, id: number | null): RoomView {
  const { phase, guests, rounds, decision, trouble } = state;
  const cards = phase === "choosing" ? cardsOf(state) : [];
  const you = guests.find((guest) => guest.id === id);
  return {
    phase,
    round: rounds.length,
    guests: guests.map((guest) => guestView(guest, phase, cards)),
    cards,
    film: decision === null ? null : (rounds.flat().find((card) => card.id === decision.id) ?? null),
    why: decision?.why ?? null,
    trouble: trouble === null ? null : { ...trouble, message: id === null ? trouble.message : null },
    you: you === undefined ? null : yourself(you, cards),
  };
}

function guestView(guest: Guest, phase: RoomPhase, cards: readonly RoomCard[]): GuestView {
  const { animal, name, here, mood } = guest;
  return { animal, name, here, ready: phase === "choosing" ? hasVoted(guest, cards) : mood !== null };
}

function yourself({ animal, name, mood, ballot }: Guest, cards: readonly RoomCard[]): RoomView["you"] {
  const votes = Object.fromEntries(
    cards.flatMap(({ id }) => (Object.hasOwn(ballot, id) ? [[id, ballot[id]!]] : [])),
  );
  return { animal, name, felt: mood !== null, votes };
}
