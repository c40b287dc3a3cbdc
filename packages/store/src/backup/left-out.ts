import { MoodreelError } from "@moodreel/core";

/** Something that could not be read, and is therefore not in a backup. */
export interface LeftOut {
  readonly part: "catalog" | "policy" | "viewer" | "viewers";
  /** Of the catalogue, the policy's kind or the viewer; `all` for all viewers. */
  readonly name: string;
  readonly why: string;
}

const DAMAGES: ReadonlySet<string> = new Set(["catalog-damaged", "store-unreadable"]);

/** What was left out of a backup so far, in a run that may have to begin again without it. */
export class LeftOutParts {
  readonly #parts = new Map<string, LeftOut>();

  get all(): readonly LeftOut[] {
    return [...this.#parts.values()];
  }

  has(part: LeftOut["part"], name: string): boolean {
    return this.#parts.has(`${part} ${name}`);
  }

  /**
   * What `work` gives; where the part turns out to be damaged, it is left out, and there is nothing.
   *
   * @throws what `work` throws that is no damage, such as a connection that was lost
   */
  async read<T>(part: LeftOut["part"], name: string, work: () => Promise<T>): Promise<T | null> {
    if (this.has(part, name)) return null;
    try {
      return await work();
    } catch (error) {
      if (!this.add(part, name, error)) throw error;
      return null;
    }
  }

  /** Whether an error means that the part is damaged: then it is left out from now on. */
  add(part: LeftOut["part"], name: string, error: unknown): boolean {
    if (!(error instanceof MoodreelError && DAMAGES.has(error.code))) return false;
    this.#parts.set(`${part} ${name}`, { part, name, why: error.message });
    return true;
  }
}
