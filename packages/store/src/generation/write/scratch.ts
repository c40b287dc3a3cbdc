/** Room for what would fill the memory, such as a file. Everything is written before it is read. */
export interface Scratch {
  /** @throws MoodreelError `disk-full` */
  write(bytes: Uint8Array, position: number): void;
  /** Fills `into`. */
  read(into: Uint8Array, position: number): void;
  close(): void;
}

/** Opens a scratch when it is first needed; `null` where there is none and all stays in memory. */
export type OpenScratch = (() => Scratch) | null;
