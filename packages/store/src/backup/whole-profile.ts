import type { Kind } from "@moodreel/core";
import { NOTHING_LEARNED } from "@moodreel/core/policy";
import type { Opinion } from "@moodreel/core/profile";
import { DEFAULT_LIMITS } from "../limits/profile-limits.ts";
import type { ProfileExport } from "../profiles/profile.ts";
import { tooManyOpinions } from "../profiles/profile-limit.ts";
import type { BackupRecord } from "./backup-record.ts";

/** A profile whose opinions come in records of their own. */
export class WholeProfile {
  readonly #bare: ProfileExport;
  readonly #opinions = new Map<Kind, Opinion[]>();
  #count = 0;

  constructor(bare: ProfileExport) {
    this.#bare = bare;
    for (const [kind, { opinions }] of Object.entries(bare.kinds)) this.#add(kind as Kind, opinions);
  }

  /** Takes the opinions that follow, and gives the first record behind them. @throws MoodreelError `profile-limit` */
  async take(records: AsyncIterator<BackupRecord>): Promise<IteratorResult<BackupRecord>> {
    for (;;) {
      const next = await records.next();
      if (next.done === true || next.value.type !== "opinions") return next;
      this.#add(next.value.kind, next.value.opinions);
    }
  }

  whole(): ProfileExport {
    const kinds = Array.from(this.#opinions, ([kind, opinions]) => {
      const learned = this.#bare.kinds[kind]?.learned ?? NOTHING_LEARNED;
      return [kind, { learned, opinions }];
    });
    return { ...this.#bare, kinds: Object.fromEntries(kinds) };
  }

  #add(kind: Kind, opinions: readonly Opinion[]): void {
    const { opinions: most } = DEFAULT_LIMITS;
    this.#count += opinions.length;
    if (this.#count > most) throw tooManyOpinions(this.#bare.profile.name, most);
    const there = this.#opinions.get(kind);
    if (there === undefined) this.#opinions.set(kind, [...opinions]);
    else for (const opinion of opinions) there.push(opinion);
  }
}
