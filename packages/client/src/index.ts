export { clientAt, createClient, type ClientOptions, type MoodreelClient } from "./create-client.ts";
export { errorOfAnswer, errorWithoutAnswer, MoodreelApiError } from "./moodreel-api-error.ts";
export { joinRoom, roomClient, type RoomClient } from "./room-client.ts";
export type { RoomClientOptions } from "./room-client-options.ts";
export type * from "./types.ts";
