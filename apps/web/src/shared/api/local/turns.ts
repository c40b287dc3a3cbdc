/** Who may work with what is kept: many who only look, or one who changes it. */
export interface Turns {
  look<T>(work: () => Promise<T>): Promise<T>;
  change<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Turns among all tabs of this browser.
 *
 * @param name the same for all that share what is kept
 */
export function turnsAmongTabs(name: string, locks: LockManager = navigator.locks): Turns {
  return {
    look: (work) => locks.request(name, { mode: "shared" }, work),
    change: (work) => locks.request(name, { mode: "exclusive" }, work),
  };
}

/** Turns within this page alone, one at a time. */
export function turnsInPage(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  };
  return { look: inTurn, change: inTurn };
}
