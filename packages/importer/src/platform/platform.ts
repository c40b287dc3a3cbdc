/** What Node and a page do each in their own way. The implementation is chosen by conditions of package.json. */
export interface Platform {
  sha256(): Sha256;
  isAscii(bytes: Uint8Array): boolean;
  isUtf8(bytes: Uint8Array): boolean;
  /** The text of bytes that are all ASCII. */
  asciiText(bytes: Uint8Array): string;
  /** With U+FFFD for what cannot be read; a byte order mark stays. */
  utf8Text(bytes: Uint8Array): string;
  /** Lets the event loop turn. */
  turn(): Promise<void>;
  /** Unpacks gzip; what it throws for damaged bytes is known by {@link Platform.isDamage}. */
  gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
  isDamage(error: unknown): boolean;
  /** @throws what the system says, such as `ENOENT`; MoodreelError `unsupported` in a page */
  openPath(path: string): Promise<PathFile>;
}

/** A hash that is fed piece by piece. */
export interface Sha256 {
  update(data: string | Uint8Array): void;
  /** 64 digits. Only once. */
  hex(): string;
}

export interface PathFile {
  /** Without folders. */
  readonly name: string;
  readonly is: "file" | "folder" | "other";
  readonly bytes: number;
  /** Opened when the first is asked for. Of a folder, the films in it as lines of JSON. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What changes whenever the folder does, at less cost than its films: names, sizes and times. */
  readonly stamp?: AsyncIterable<Uint8Array>;
}
