/** Nothing came back in time: the server stands still, or the way to it is cut. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  /** @param ms waited */
  constructor(ms: number) {
    super(`no answer for ${ms / 1000} s`);
  }
}

/** @throws NoAnswer when `work` has not ended after `ms`; what it ends with later is not looked at */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(ms)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
