import { sameName } from "@moodreel/core/name";
import type { Context } from "../context/context.ts";
import type { Connection, ViewerOfServer } from "../media/connection.ts";
import { unknownConnection } from "./unknown-connection.ts";

/** A connection without its credentials. */
export interface ConnectionSummary {
  /** Of its catalogue, too. */
  readonly name: string;
  readonly type: Connection["type"];
  /** The address of a server, the path of a folder. */
  readonly at: string;
  readonly viewers: readonly ViewerOfServer[];
  /** Minutes between refreshes; `null` for a folder, which is watched. */
  readonly every: number | null;
}

export async function listConnections({
  connections,
}: Pick<Context, "connections">): Promise<readonly ConnectionSummary[]> {
  return (await connections.read()).map((one) =>
    one.type === "folder"
      ? { name: one.name, type: one.type, at: one.path, viewers: [], every: null }
      : { name: one.name, type: one.type, at: one.url, viewers: one.viewers, every: one.every },
  );
}

/** @throws MoodreelError `connection-unknown` */
export async function disconnect({ connections }: Pick<Context, "connections">, name: string): Promise<void> {
  const all = await connections.read();
  if (!all.some((one) => sameName(one.name, name))) throw unknownConnection(all, name);
  await forgetConnection({ connections }, name);
}

/** The connection of a catalogue that was removed would bring it back. */
export async function forgetConnection(
  { connections }: Pick<Context, "connections">,
  name: string,
): Promise<void> {
  if (!(await connections.read()).some((one) => sameName(one.name, name))) return;
  await connections.change((before) => before.filter((one) => !sameName(one.name, name)));
}
