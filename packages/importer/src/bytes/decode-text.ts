import { platform } from "#platform";
import { MoodreelError } from "@moodreel/core";
import { evenChunks } from "./even-chunks.ts";
import { joinBytes } from "./join-bytes.ts";
import { judgeEncoding } from "./judge-encoding.ts";

/** A WHATWG label: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `gb18030`, … */
export type Encoding = string;

export interface DecodedText {
  readonly chunks: AsyncIterable<string>;
  /** What was found; `utf-8` as long as all was ASCII. */
  readonly encoding: () => Encoding;
  /** Characters so far that the encoding could not read. */
  readonly broken: () => number;
}

/** Enough to tell encodings apart. */
const LOOK = 64 * 1024;

/**
 * Turns bytes into text in one pass. A byte order mark decides; else a pattern of zero bytes means
 * UTF-16; else ASCII passes until the first other byte, and the chunk with that byte decides
 * between UTF-8 and the others, which agree on everything before it.
 *
 * @param given the encoding, where the person says it; a byte order mark wins over it
 * @throws MoodreelError `encoding-unknown` for one that there is not
 */
export function decodeText(bytes: AsyncIterable<Uint8Array>, given?: string): DecodedText {
  const chosen = given === undefined ? null : knownEncoding(given);
  let encoding: Encoding | null = null;
  let broken = 0;
  async function* chunks(): AsyncGenerator<string> {
    let decoder: TextDecoder | null = null;
    let rest: Uint8Array = new Uint8Array();
    let first = true;
    for await (const bytesOfChunk of evenChunks(bytes, LOOK)) {
      let chunk = rest.length === 0 ? bytesOfChunk : joinBytes([rest, bytesOfChunk]);
      rest = new Uint8Array();
      if (first) {
        encoding = marked(chunk) ?? chosen ?? wide(chunk);
        if (marked(chunk) === "utf-8") chunk = chunk.subarray(3);
      }
      first = false;
      if (encoding === null || encoding === "utf-8") {
        // Chunks are cut between characters, so each can be decoded for itself, ASCII the fast way.
        const whole = chunk.subarray(0, chunk.length - cutOffAtEnd(chunk));
        if (platform.isAscii(whole)) {
          rest = chunk.subarray(whole.length);
          yield platform.asciiText(whole);
          continue;
        }
        encoding ??= utf8OrOther(whole);
        if (encoding === "utf-8") {
          rest = chunk.subarray(whole.length);
          yield noted(platform.utf8Text(whole));
          continue;
        }
      }
      decoder ??= new TextDecoder(encoding);
      yield noted(decoder.decode(chunk, { stream: true }));
    }
    if (decoder !== null) yield noted(decoder.decode());
    if (rest.length === 0) return;
    // When the file has no other character beyond ASCII, what would begin one in UTF-8 is one of
    // Windows-1252.
    encoding ??= "windows-1252";
    yield noted(new TextDecoder(encoding).decode(rest));
  }
  function noted(text: string): string {
    for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) broken += 1;
    return text;
  }
  return { chunks: chunks(), encoding: () => encoding ?? "utf-8", broken: () => broken };
}

/** @throws MoodreelError `encoding-unknown` */
function knownEncoding(label: string): Encoding {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    throw new MoodreelError(
      "encoding-unknown",
      `There is no encoding ${JSON.stringify(label)}. Say one such as utf-8, windows-1251, gbk, shift_jis, euc-kr or big5.`,
      { encoding: label },
    );
  }
}

/** What a byte order mark says. */
function marked(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : null;
}

function wide(head: Uint8Array): Encoding | null {
  // Text that has separators, digits and line ends has many units of ASCII, whatever the language: a zero
  // beside a character. Zeros alone say less: an emoji has one in either place.
  const length = Math.min(head.length, 4096) & ~1;
  let [little, big] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    const [first, second] = [head[i]!, head[i + 1]!];
    if (second === 0 && isAsciiByte(first)) little += 1;
    if (first === 0 && isAsciiByte(second)) big += 1;
  }
  const enough = length / 20;
  if (little > enough && big < little / 10) return "utf-16le";
  if (big > enough && little < big / 10) return "utf-16be";
  return null;
}

function isAsciiByte(byte: number): boolean {
  return byte >= 9 && byte < 127;
}

/** A few broken bytes among many good characters are damage in UTF-8, not another encoding. */
function utf8OrOther(chunk: Uint8Array): Encoding {
  if (platform.isUtf8(chunk)) return "utf-8";
  const others = new TextDecoder("utf-8").decode(chunk).match(/[^\0-\x7f]/g) ?? [];
  const bad = others.filter((character) => character === "\uFFFD").length;
  return others.length - bad > 10 * bad ? "utf-8" : judgeEncoding(chunk);
}

/**
 * How many of the last bytes may be the beginning of a UTF-8 character that goes on in the next chunk,
 * 0 to 3.
 */
function cutOffAtEnd(chunk: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < wanted ? back : 0;
    }
  }
  return 0;
}
