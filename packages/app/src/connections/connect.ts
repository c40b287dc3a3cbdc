import { DEFAULTS, MoodreelError } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import type { Context } from "../context/context.ts";
import {
  SERVER_NAMES,
  type MediaServerType,
  type ServerConnection,
  type ViewerOfServer,
} from "../media/connection.ts";
import type { MediaServerAbout } from "../media/media-server.ts";
import { serverUrl } from "../media/server-url.ts";
import { checkWhole } from "../questions/check.ts";
import { unknownViewer } from "../audience/unknown-viewer.ts";
import { checkConnectionName } from "./connection-name.ts";
import { refreshServer, type Refreshed } from "./refresh.ts";

/** A media server on one's own network, and what it wants from who asks. */
export interface ConnectGiven {
  readonly type: MediaServerType;
  /** Such as `http://192.168.1.5:8080`. */
  readonly url: string;
  /** By default `kodi` or `jellyfin`. */
  readonly name?: string | undefined;
  /** Jellyfin's: Dashboard, API Keys. */
  readonly apiKey?: string | undefined;
  /** Kodi's, where its web server asks for them. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /**
   * Whose watched state goes to whom. By default that of the server's only user goes to `me`, and of several
   * nobody's; with an empty list nobody's.
   */
  readonly viewers?: readonly ViewerOfServer[] | undefined;
  /** Minutes between refreshes while a server of Moodreel runs, 1 to 10,080; by default 15. */
  readonly every?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Connected extends Refreshed {
  readonly server: MediaServerAbout;
  readonly viewers: readonly ViewerOfServer[];
}

const EVERY_MINUTES = 15;
const A_WEEK = 7 * 24 * 60;

/**
 * Connects a media server: asks it, brings its films in as a catalogue, and keeps address and credentials in the home
 * folder. Nothing is kept when any of that fails. Nothing on the server is changed.
 *
 * @throws MoodreelError `media-url-invalid`, `media-unreachable`, `media-refused`, `media-answer-wrong`,
 *   `media-user-unknown`, `connection-name-invalid`, `catalog-exists`, `profile-unknown`, and as `importInto`
 */
export async function connect(
  context: Context,
  { type, url, every = EVERY_MINUTES, signal, ...given }: ConnectGiven,
): Promise<Connected> {
  checkWhole("every", every, 1, A_WEEK);
  const name = checkConnectionName(given.name ?? type);
  const address = serverUrl(url);
  await checkFree(context, name);
  const asked: Omit<ServerConnection, "viewers"> = {
    name,
    type,
    url: address.url,
    apiKey: given.apiKey,
    user: given.user ?? address.user,
    password: given.password ?? address.password,
    every,
  };
  const server = await (await context.platform.openServer({ ...asked, viewers: [] })).about(signal);
  const viewers = viewersOf(given.viewers, server, asked);
  await checkViewers(context, viewers);
  const connection = { ...asked, viewers };
  const refreshed = await refreshServer(context, connection, signal);
  await context.connections.change((all) => [...all.filter((one) => !sameName(one.name, name)), connection]);
  return { ...refreshed, server, viewers };
}

/** Somebody's own catalogue of that name would be written over. */
async function checkFree({ connections, catalogs }: Context, name: string): Promise<void> {
  const before = (await connections.read()).find((one) => sameName(one.name, name));
  if (before !== undefined && before.type !== "folder") return;
  if (!(await catalogs.catalogs()).some((one) => sameName(one.name, name))) return;
  throw new MoodreelError(
    "catalog-exists",
    `There is a catalogue "${name}" already, which is not of a media server. Give the connection another name.`,
    { name },
  );
}

function viewersOf(
  given: readonly ViewerOfServer[] | undefined,
  { users }: MediaServerAbout,
  { type }: Pick<ServerConnection, "type">,
): readonly ViewerOfServer[] {
  const [only = null, ...others] = users;
  if (given === undefined) return others.length > 0 ? [] : [{ viewer: DEFAULTS.viewer, user: only }];
  return given.map(({ viewer, user }) => {
    const wanted = user ?? only;
    if (wanted === null) return { viewer, user: null };
    const found = users.find((one) => sameName(one, wanted));
    if (found !== undefined && (user !== null || others.length === 0)) return { viewer, user: found };
    const known = users.length === 0 ? "It has only one." : `It has: ${users.join(", ")}.`;
    const what = user === null ? `Say whose watched state ${viewer} gets` : `There is no user "${user}"`;
    throw new MoodreelError("media-user-unknown", `${SERVER_NAMES[type]}: ${what}. ${known}`, { viewer });
  });
}

async function checkViewers({ profiles }: Context, viewers: readonly ViewerOfServer[]): Promise<void> {
  const known = await profiles.profiles();
  for (const { viewer } of viewers) {
    if (sameName(viewer, DEFAULTS.viewer) || known.some(({ name }) => sameName(name, viewer))) continue;
    throw await unknownViewer(profiles, viewer);
  }
}
