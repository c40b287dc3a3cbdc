/** What is done when a process is killed. */
export interface Kind {
  readonly name: string;
  /** Makes what is there before, in an empty folder. */
  prepare(folder: string): Promise<Prepared>;
}

export interface Prepared {
  /** Starts from what was there, kills once and looks at what is left. What is wrong is thrown. */
  kill(random: () => number): Promise<Killed>;
  close?(): Promise<void>;
}

interface Killed {
  /** Whether the process was still at work. */
  readonly hit: boolean;
  /** What there is afterwards. */
  readonly left: "old" | "new";
}
