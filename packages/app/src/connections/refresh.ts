import { MoodreelError, type ErrorCode } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import type { ImportReport } from "@moodreel/importer";
import { momentOf, type Context } from "../context/context.ts";
import type { Connection, FolderConnection, ServerConnection } from "../media/connection.ts";
import { keepSaid } from "./keep-said.ts";
import { rowsOfFilms } from "./rows-of-films.ts";
import { unknownConnection } from "./unknown-connection.ts";

/** What came of bringing a catalogue up to date. */
export interface Refreshed {
  readonly name: string;
  readonly type: Connection["type"];
  readonly items: number;
  readonly changes: NonNullable<ImportReport["changes"]>;
  /** How many films a viewer's watched state is known of, and how much of it is new. */
  readonly watched: readonly { readonly viewer: string; readonly films: number; readonly new: number }[];
  readonly warnings: readonly string[];
}

/** One that could not be refreshed: its catalogue is as it was. */
export interface NotRefreshed {
  readonly name: string;
  readonly type: Connection["type"];
  readonly problem: { readonly code: ErrorCode | null; readonly message: string };
}

export type RefreshOutcome = Refreshed | NotRefreshed;

/** A table that is whole: nothing of it is left out. */
const WHOLE = { remember: false, maxBadShare: 1, mode: "replace" } as const;

/**
 * Brings catalogues of connections up to date, one after the other; what fails is said and keeps nothing else from it.
 *
 * @param name of one; by default all
 * @throws MoodreelError `connection-unknown`; the signal's reason once it aborts
 */
export async function refresh(
  context: Context,
  name: string | undefined,
  signal?: AbortSignal,
): Promise<readonly RefreshOutcome[]> {
  const all = await context.connections.read();
  const wanted = name === undefined ? all : all.filter((one) => sameName(one.name, name));
  if (name !== undefined && wanted.length === 0) throw unknownConnection(all, name);
  const outcomes: RefreshOutcome[] = [];
  for (const connection of wanted) outcomes.push(await outcomeOf(context, connection, signal));
  return outcomes;
}

async function outcomeOf(
  context: Context,
  connection: Connection,
  signal: AbortSignal | undefined,
): Promise<RefreshOutcome> {
  const { name, type } = connection;
  try {
    return connection.type === "folder"
      ? await refreshFolder(context, connection, signal)
      : await refreshServer(context, connection, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof MoodreelError)) throw error;
    return { name, type, problem: { code: error.code, message: error.message } };
  }
}

/** @throws MoodreelError as a `MediaServer` and `importInto` */
export async function refreshServer(
  context: Context,
  connection: ServerConnection,
  signal?: AbortSignal,
): Promise<Refreshed> {
  const { name, type, viewers } = connection;
  const server = await context.platform.openServer(connection);
  const { importInto } = await import("../import/import-into.ts");
  const source = { name: `${name}.json`, stream: rowsOfFilms(server.films(signal), name) };
  const options = { ...WHOLE, name, kind: "movie", importedAt: momentOf(context), signal } as const;
  const report = await importInto(context.imports, source, options);
  const watched: Refreshed["watched"][number][] = [];
  for (const { viewer, user } of viewers) {
    const said = await server.said(user, signal);
    watched.push({ viewer, ...(await keepSaid(context, { connection: name, viewer }, said)) });
  }
  return { ...refreshedOf(name, type, report), watched };
}

async function refreshFolder(
  context: Context,
  { name, path, mode, given }: FolderConnection,
  signal: AbortSignal | undefined,
): Promise<Refreshed> {
  const { importInto } = await import("../import/import-into.ts");
  const options = { ...given, name, mode, importedAt: momentOf(context), signal } as const;
  return refreshedOf(name, "folder", await importInto(context.imports, { path }, options));
}

function refreshedOf(name: string, type: Connection["type"], report: ImportReport): Refreshed {
  const { changes, warnings } = report;
  if (changes === undefined) throw new RangeError("an import says what it changed");
  return { name, type, items: changes.items, changes, watched: [], warnings };
}
