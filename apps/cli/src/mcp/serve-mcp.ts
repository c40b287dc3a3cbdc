import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Moodreel } from "@moodreel/app";
import { openHere } from "../config/with-moodreel.ts";
import { endOnSignals } from "../terminal/end-on-signals.ts";
import { reportFailure } from "../terminal/report-failure.ts";
import { createMcpServer } from "./mcp-server.ts";

/** Longest message of a client, bytes: a thousand ids to leave out, with room. */
const LONGEST_MESSAGE = 1024 * 1024;

/** Answers an assistant over standard input and output until it ends the input. */
export async function serveMcp(viewer: string | undefined): Promise<void> {
  let opening: Promise<Moodreel> | null = null;
  const moodreel = (): Promise<Moodreel> => {
    // What could not be opened is tried again with the next question: the person may have mended it.
    opening ??= openHere().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const transport = new StdioServerTransport(process.stdin, process.stdout, {
    maxBufferSize: LONGEST_MESSAGE,
  });
  const handle = serveStdio(() => createMcpServer({ moodreel, viewer, onFailure: reportFailure }), {
    transport,
    onerror: reportFailure,
  });
  const end = async (): Promise<void> => {
    await handle.close();
    await (await opening?.catch(() => null))?.close();
  };
  endOnSignals(end);
  await new Promise<void>((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  await end();
}
