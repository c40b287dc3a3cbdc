import type { ProfileLimits } from "../../limits/profile-limits.ts";
import { stateAfter, type KeptState } from "./kept-state.ts";
import type { ToldChange } from "./telling.ts";

/** Changes that are kept of a profile until it is asked for again. */
const MOST = 20;

/** What others have told of profiles, so that hundreds of opinions are not read again for one that is new. */
export class ToldChanges {
  readonly #told = new Map<string, ToldChange[]>();
  readonly #limits: ProfileLimits;

  constructor(limits: ProfileLimits) {
    this.#limits = limits;
  }

  add(told: ToldChange): void {
    const all = this.#told.get(told.key) ?? [];
    all.push(told);
    if (all.length > MOST) all.shift();
    this.#told.set(told.key, all);
  }

  /**
   * The state at a mark, from the one before by what was told; `null` where that does not lead there. What was told
   * is forgotten.
   */
  leadTo(key: string, before: KeptState, mark: number | null): KeptState | null {
    const told = this.#told.get(key) ?? [];
    this.#told.delete(key);
    let state: KeptState | null = before;
    while (state !== null && state.mark !== mark) {
      const from: number | null = state.mark;
      const next = told.find((one) => one.before === from);
      if (next === undefined) return null;
      state = stateAfter(state, next.after, next.change, this.#limits);
    }
    return state;
  }
}
