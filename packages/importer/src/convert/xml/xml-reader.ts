import { Parser } from "htmlparser2";
import { MoodreelError } from "@moodreel/core";
import type { XmlNode } from "./xml-node.ts";

/** Elements that nest deeper than this are no catalogue's. */
const MAX_DEPTH = 64;
/** What one element that is kept may hold, in characters and in elements. */
const MAX_KEPT = 4 * 2 ** 20;
const MAX_NODES = 100_000;
/** A tag that is longer than this never ends. */
const MAX_TAG = 2 ** 20;

/**
 * Reads XML piece by piece and keeps only the elements that are wanted, each with all that is in it. Entities
 * other than the five of XML itself and numbers stay as they are written: nothing is fetched or expanded.
 *
 * It is as lenient as the programs that write such files: a stray `&` or text after the end is no fault.
 */
export class XmlReader {
  readonly #parser: Parser;
  readonly #file: string;
  readonly #path: string[] = [];
  readonly #open: XmlNode[] = [];
  #ready: XmlNode[] = [];
  #kept = 0;
  #nodes = 0;
  #sinceTag = 0;
  #ended = false;

  /** @param isWanted asked of each element that is not inside a wanted one, with the names down to it */
  constructor(file: string, isWanted: (path: readonly string[]) => boolean) {
    this.#file = file;
    this.#parser = new Parser(
      {
        onopentag: (tag, attributes) => {
          this.#sinceTag = 0;
          this.#path.push(local(tag));
          if (this.#path.length > MAX_DEPTH) throw this.#damaged(`its elements nest over ${MAX_DEPTH} deep`);
          if (this.#open.length > 0 || isWanted(this.#path)) this.#begin(attributes);
        },
        ontext: (text) => {
          this.#sinceTag = 0;
          const node = this.#open.at(-1);
          if (node === undefined) return;
          this.#count(text.length);
          node.text += text;
        },
        onclosetag: (_tag, isImplied) => {
          if (isImplied && this.#ended) throw this.#damaged("it is cut short");
          const node = this.#open.pop();
          if (node !== undefined && this.#open.length === 0) {
            this.#ready.push(node);
            this.#kept = 0;
            this.#nodes = 0;
          }
          this.#path.pop();
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  /** Gives the wanted elements that end in this piece. @throws MoodreelError `file-damaged` */
  push(piece: string): readonly XmlNode[] {
    this.#sinceTag += piece.length;
    this.#parser.write(piece);
    if (this.#sinceTag > MAX_TAG + piece.length) throw this.#damaged("a tag of it never ends");
    return this.#take();
  }

  /** @throws MoodreelError `file-damaged` where elements are left open */
  end(): readonly XmlNode[] {
    this.#ended = true;
    this.#parser.end();
    return this.#take();
  }

  #begin(attributes: Readonly<Record<string, string>>): void {
    const given = Object.entries(attributes)
      .filter(([name]) => !name.startsWith("xmlns"))
      .map(([name, value]) => [local(name), value] as const);
    const node: XmlNode = {
      name: this.#path.at(-1) ?? "",
      attributes: Object.fromEntries(given),
      children: [],
      text: "",
    };
    this.#nodes += 1 + given.length;
    this.#count(given.reduce((sum, [, value]) => sum + value.length, 0));
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  }

  #count(characters: number): void {
    this.#kept += characters;
    if (this.#kept > MAX_KEPT || this.#nodes > MAX_NODES) {
      throw this.#damaged(`<${this.#path.join("><")}> holds more than any entry of a catalogue`);
    }
  }

  #take(): readonly XmlNode[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #damaged(why: string): MoodreelError {
    return new MoodreelError(
      "file-damaged",
      `${this.#file} is XML that cannot be read: ${why}. Download or export it again.`,
      { file: this.#file },
    );
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
