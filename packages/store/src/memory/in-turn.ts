/** Runs work after what was given to it before. */
export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>;

/** Runs work one after the other, in the order of the calls; what fails holds nobody up. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  };
}
