import type { Animal } from "./animals.ts";
import { decideRoom } from "./decide-room.ts";
import type { RoomMood } from "./room-mood.ts";
import { cardsOf, type Guest, type RoomCard, type RoomState, type RoomTrouble } from "./room-state.ts";
import type { Vote } from "./vote.ts";

/** Somebody comes in. @param id that no guest had before */
export function comeIn(state: RoomState, id: number, animal: Animal, name: string | null): RoomState {
  const guest: Guest = { id, animal, name, mood: null, here: true, ballot: {} };
  return { ...state, guests: [...state.guests, guest] };
}

/** A guest goes for good: what they felt and voted is forgotten. */
export function goAway(state: RoomState, id: number): RoomState {
  return { ...state, guests: state.guests.filter((guest) => guest.id !== id) };
}

/** Says whether a guest's page is open. */
export function setHere(state: RoomState, id: number, here: boolean): RoomState {
  return changeGuest(state, id, (guest) => ({ ...guest, here }));
}

export function feel(state: RoomState, id: number, mood: RoomMood, name: string | null): RoomState {
  return changeGuest(state, id, (guest) => ({ ...guest, mood, name: name ?? guest.name }));
}

/** A vote on one of the cards; the last one counts. `null` where that card is not voted on now. */
export function castVote(state: RoomState, id: number, card: string, vote: Vote): RoomState | null {
  if (state.phase !== "choosing" || !cardsOf(state).some((one) => one.id === card)) return null;
  return changeGuest(state, id, (guest) => ({ ...guest, ballot: { ...guest.ballot, [card]: vote } }));
}

/** Begins to look for cards. @param anew forgets the votes of the rounds before */
export function beginDealing(state: RoomState, anew: boolean): RoomState {
  const next: RoomState = { ...state, phase: "dealing", decision: null, trouble: null };
  if (!anew) return next;
  return { ...next, rounds: [], guests: state.guests.map((guest) => ({ ...guest, ballot: {} })) };
}

/** Puts cards on the table. */
export function deal(state: RoomState, cards: readonly RoomCard[]): RoomState {
  return {
    ...state,
    phase: "choosing",
    rounds: [...state.rounds, cards],
    shown: [...state.shown, ...cards.map(({ id }) => id)],
  };
}

/** There are no cards. */
export function getStuck(state: RoomState, trouble: RoomTrouble): RoomState {
  return { ...state, phase: "stuck", trouble };
}

/**
 * Counts the votes: the film that was chosen, or `another-round` where three others should be dealt.
 *
 * @param last there are no others: it must be one of these
 */
export function countVotes(state: RoomState, seed: number, last = false): RoomState | "another-round" {
  const rounds = state.rounds.map((cards) => cards.map(({ id }) => id));
  const ballots = state.guests.map(({ ballot }) => ballot);
  const decision = decideRoom({ rounds, ballots, seed }, last);
  if (decision.outcome === "another-round") return "another-round";
  if (decision.outcome === "film") return { ...state, phase: "decided", decision };
  return { ...state, phase: "stuck", trouble: null };
}

function changeGuest(state: RoomState, id: number, change: (guest: Guest) => Guest): RoomState {
  return { ...state, guests: state.guests.map((guest) => (guest.id === id ? change(guest) : guest)) };
}
