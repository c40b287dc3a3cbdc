export type { RoomCardsAnswer, RoomCardsQuestion } from "./room-cards.ts";
export type { RoomClock } from "./room-clock.ts";
export { ROOM_LIMITS, type RoomLimits } from "./room-limits.ts";
export type { RoomEnd, RoomListener } from "./room.ts";
export { openRooms, type NewRoom, type RoomQuestion, type Rooms, type Seat } from "./rooms.ts";
