export const MEDIA_SERVERS = ["kodi", "jellyfin"] as const;

export type MediaServerType = (typeof MEDIA_SERVERS)[number];

/** How the two are called. */
export const SERVER_NAMES = { kodi: "Kodi", jellyfin: "Jellyfin" } as const satisfies Record<
  MediaServerType,
  string
>;

/** Whose watched state of a server goes to whom. */
export interface ViewerOfServer {
  readonly viewer: string;
  /** The server's; `null` where it has only one. */
  readonly user: string | null;
}

/** A media server that whoever runs Moodreel connected. */
export interface ServerConnection {
  /** Of the connection, of its catalogue, and of the place where its films can be played. */
  readonly name: string;
  readonly type: MediaServerType;
  /** Without credentials. */
  readonly url: string;
  readonly apiKey?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly viewers: readonly ViewerOfServer[];
  /** Minutes from one refresh to the next while a server of Moodreel runs. */
  readonly every: number;
}

/** A folder of films that was imported in place. */
export interface FolderConnection {
  /** Of its catalogue. */
  readonly name: string;
  readonly type: "folder";
  /** The whole path. */
  readonly path: string;
  /** `replace` where the catalogue holds nothing but this folder's films. */
  readonly mode: "merge" | "replace";
  /** How it was read, where that was said. */
  readonly given: {
    readonly genreSynonyms?: Readonly<Record<string, string | readonly string[]>> | undefined;
    readonly maxBadShare?: number | undefined;
  };
}

/** Where a catalogue came from, and is refreshed from. */
export type Connection = ServerConnection | FolderConnection;

/** Where connections are kept, with their credentials: on this machine, for whoever runs Moodreel. */
export interface ConnectionStore {
  read(): Promise<readonly Connection[]>;
  change(make: (connections: readonly Connection[]) => readonly Connection[]): Promise<void>;
}

/** For a Moodreel without a home folder: what is connected is gone when it is closed. */
export function connectionsInMemory(): ConnectionStore {
  let kept: readonly Connection[] = [];
  return {
    read: async () => kept,
    change: async (make) => void (kept = make(kept)),
  };
}
