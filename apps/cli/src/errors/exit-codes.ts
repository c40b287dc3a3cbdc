/** What the process says to the shell. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  /** Done as far as could be: something that is kept is damaged, and was named. */
  damaged: 3,
  /** An expected outcome without items: no face, not sure, unmapped, nothing fits. */
  nothing: 4,
  /** Ctrl+C on the way, as shells count it: 128 and the number of the signal. */
  interrupted: 130,
} as const;
