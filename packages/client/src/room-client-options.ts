/** Which room of which server, and as whom. */
export interface RoomClientOptions {
  /** Of the server; in a page that the server itself serves, "". */
  readonly url: string | URL;
  /** The room's name in addresses. */
  readonly room: string;
  /** Of a guest, or of the screen that opened the room. */
  readonly key: string;
  /** By default the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
}
