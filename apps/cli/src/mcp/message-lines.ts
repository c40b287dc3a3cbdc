import { Transform, type TransformCallback } from "node:stream";
import { INVALID_REQUEST, parseJSONRPCMessage } from "@modelcontextprotocol/server";

interface MessageLinesOptions {
  /** Of a line, bytes. */
  readonly longest: number;
  /** Told of a line that is no message: why, in a sentence. */
  readonly onRefused: (why: string) => void;
  /** Takes the answer, a line, to a question that is none. */
  readonly answer: (line: string) => void;
}

const LINE_FEED = 0x0a;

/**
 * Lets the lines through that are messages of JSON-RPC, and passes the others over: the kit prints what its schema
 * says of them, and ends where one is too long.
 */
export function messageLines({ longest, onRefused, answer }: MessageLinesOptions): Transform {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Buffer | null => {
    const line = Buffer.concat(parts);
    const isTooLong = length > longest;
    [parts, length] = [[], 0];
    if (isTooLong) onRefused(`A message of over ${longest} bytes was passed over. Send shorter ones.`);
    return isTooLong || !isMessage(line.toString(), onRefused, answer) ? null : line;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, end));
        from = end + 1;
        const line = take();
        if (line !== null) this.push(Buffer.concat([line, Buffer.from("\n")]));
      }
      keep(chunk.subarray(from));
      done();
    },
  });
}

function isMessage(
  line: string,
  onRefused: MessageLinesOptions["onRefused"],
  answer: MessageLinesOptions["answer"],
): boolean {
  if (line.trim() === "") return false;
  let message: unknown;
  try {
    message = JSON.parse(line);
    parseJSONRPCMessage(message);
    return true;
  } catch {
    const what = Array.isArray(message)
      ? "a list, and messages come one on each line"
      : "no message of JSON-RPC 2.0";
    onRefused(`A line was passed over: it is ${what}.`);
    for (const one of [message].flat()) {
      const id = (one as { readonly id?: unknown } | null | undefined)?.id;
      if (typeof id !== "string" && typeof id !== "number") continue;
      const error = { code: INVALID_REQUEST, message: `This is ${what}.` };
      answer(`${JSON.stringify({ jsonrpc: "2.0", id, error })}\n`);
    }
    return false;
  }
}
