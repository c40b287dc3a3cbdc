export { ANIMALS, type Animal } from "./animals.ts";
export { decideRoom, MOST_ROUNDS, type RoomDecision, type RoomVotes } from "./decide-room.ts";
export { joinMoods } from "./join-moods.ts";
export {
  beginDealing,
  castVote,
  comeIn,
  countVotes,
  deal,
  feel,
  getStuck,
  goAway,
  setHere,
} from "./room-changes.ts";
export { roomLeads, type RoomLead } from "./room-leads.ts";
export type { RoomMood } from "./room-mood.ts";
export {
  EMPTY_ROOM,
  isRoundOver,
  type Guest,
  type RoomCard,
  type RoomPhase,
  type RoomState,
  type RoomTrouble,
} from "./room-state.ts";
export { roomView, type GuestView, type RoomView } from "./room-view.ts";
export { VOTES, type Ballot, type Vote } from "./vote.ts";
