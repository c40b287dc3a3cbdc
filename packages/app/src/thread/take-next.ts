/** Who waits for a thread. */
export interface InLine {
  /** A number of whom the question is about; `null` for nobody in particular, which any thread answers as fast. */
  readonly viewer: number | null;
  overtaken: number;
}

/** So many are looked at for one whom the thread knows. */
const LOOKED_AT = 16;
/** So often may one who waits be overtaken: whoever waits longest would else wait still longer. */
const MOST_OVERTAKEN = 8;

/**
 * Takes out of a line who goes on next: the first whose viewer the thread knows, or who is about nobody, else the first
 * of all.
 */
export function takeNext<T extends InLine>(line: T[], knows: (viewer: number) => boolean): T | undefined {
  const isDue = (line[0]?.overtaken ?? 0) >= MOST_OVERTAKEN;
  const suits = ({ viewer }: T): boolean => viewer === null || knows(viewer);
  const at = isDue ? 0 : Math.max(0, line.slice(0, LOOKED_AT).findIndex(suits));
  for (let before = 0; before < at; before++) line[before]!.overtaken += 1;
  return line.splice(at, 1)[0];
}
