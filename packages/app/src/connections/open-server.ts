import type { ServerConnection } from "../media/connection.ts";
import { kodiServer } from "../media/kodi/kodi-server.ts";
import { jellyfinServer } from "../media/jellyfin/jellyfin-server.ts";
import type { MediaServer } from "../media/media-server.ts";

/** The media server of a connection; asks nothing yet. */
export function openServer(connection: ServerConnection): MediaServer {
  return connection.type === "kodi" ? kodiServer(connection) : jellyfinServer(connection);
}
