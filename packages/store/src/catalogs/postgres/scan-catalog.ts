import { MoodreelError, type Item } from "@moodreel/core";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import type { Connections } from "../../postgres/connections.ts";
import type { Session } from "../../postgres/session.ts";
import { isMissing, isOfServer, type Servers } from "../../postgres/servers.ts";
import { catalogRow } from "./postgres-catalogs.ts";
import { postgresSource } from "./postgres-source.ts";

/** All items of a catalogue; none for an unknown one. */
export async function* scanCatalog(servers: Servers, name: string): AsyncGenerator<readonly Item[]> {
  const session = await begun(servers.primary);
  try {
    const row = await catalogRow(session ?? servers.fresh, name);
    if (row === null) return;
    const source = postgresSource(session ?? servers.any, row.generation);
    yield* new GenerationReader(source, row.generation).scan();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new MoodreelError(
      "store-busy",
      `${name} was replaced or removed while it was read. Try again.`,
      { catalog: name },
      { cause: error },
    );
  } finally {
    await ended(session);
  }
}

/**
 * In one transaction, so that the tables stay as long as they are read. Without one where the primary is away:
 * then nobody removes any.
 */
async function begun(primary: Connections): Promise<Session | null> {
  let session: Session | null = null;
  try {
    session = await primary.checkOut();
    await session.query("BEGIN READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0");
    return session;
  } catch (error) {
    session?.release();
    if (isOfServer(error)) return null;
    throw error;
  }
}

async function ended(session: Session | null): Promise<void> {
  if (session === null) return;
  if (!session.isBroken) await session.query("ROLLBACK").catch(() => undefined);
  session.release();
}
