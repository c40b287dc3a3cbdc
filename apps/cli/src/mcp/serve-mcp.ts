import { setTimeout } from "node:timers/promises";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Moodreel } from "@moodreel/app";
import { openHere } from "../config/with-moodreel.ts";
import { endOnSignals } from "../terminal/end-on-signals.ts";
import { reportFailure } from "../terminal/report-failure.ts";
import { createMcpServer } from "./mcp-server.ts";
import { messageLines } from "./message-lines.ts";

/** The protocol's kit takes some turns from a line to a question, and from an answer to a line. */
const LAST_READ_MS = 50;
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
  // The kit drops what it has not answered when its input ends: ours ends once all is answered.
  const lines = messageLines({
    longest: LONGEST_MESSAGE,
    onRefused: reportFailure,
    answer: (line) => void process.stdout.write(line),
  });
  const input = process.stdin.pipe(lines, { end: false });
  // Of its own it ends at a buffer that is too full, and lines come many at once.
  const transport = new StdioServerTransport(input, process.stdout, { maxBufferSize: 2 * LONGEST_MESSAGE });
  const answering = new Set<Promise<unknown>>();
  const onQuestion = (answer: Promise<unknown>): void => {
    answering.add(answer);
    void answer.finally(() => answering.delete(answer));
  };
  const handle = serveStdio(
    () => createMcpServer({ moodreel, viewer, onQuestion, onFailure: reportFailure }),
    { transport, onerror: reportFailure },
  );
  const end = async (): Promise<void> => {
    await handle.close();
    await (await opening?.catch(() => null))?.close();
  };
  endOnSignals(end);
  await new Promise<void>((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  // What was asked before the end of the input is answered; what came last is read a moment after the end is seen.
  do {
    await Promise.allSettled(answering);
    await setTimeout(LAST_READ_MS);
  } while (answering.size > 0);
  await end();
}
