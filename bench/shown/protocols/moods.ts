import { defaultPolicy, EMOTIONS, type Emotion } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { hashText } from "@moodreel/core/random";
import type { ItemIndex } from "@moodreel/recommend/interactions";
import type { Film } from "../../recommend/data/read-data.ts";

/** Which films a mood leads to, and which moods lead to a film, by the policy that everybody starts with. */
export class Moods {
  readonly #facts: ReadonlyMap<string, Film>;
  readonly #keys: ReadonlyMap<Emotion, ReadonlySet<string>>;
  readonly #masks = new WeakMap<ItemIndex, Map<Emotion, Uint8Array>>();

  constructor(facts: ReadonlyMap<string, Film>) {
    this.#facts = facts;
    const { match } = defaultPolicy("movie");
    this.#keys = new Map(
      EMOTIONS.map((emotion) => [
        emotion,
        new Set(canonicalKeys((match[emotion] ?? []).map(({ genre }) => genre))),
      ]),
    );
  }

  /** An oracle: one of the moods that lead to the film, drawn for each person; `undefined` when none does. */
  readonly of = (film: string, person: string): Emotion | undefined => {
    const moods = EMOTIONS.filter((emotion) => this.#leads(emotion, film));
    return moods[hashText(`${person} ${film}`) % moods.length];
  };

  /** 1 for each item that the mood leads to. */
  mask(items: ItemIndex, emotion: Emotion): Uint8Array {
    let masks = this.#masks.get(items);
    if (masks === undefined) this.#masks.set(items, (masks = new Map<Emotion, Uint8Array>()));
    let mask = masks.get(emotion);
    if (mask === undefined) {
      mask = Uint8Array.from(items.ids, (id) => Number(this.#leads(emotion, id)));
      masks.set(emotion, mask);
    }
    return mask;
  }

  #leads(emotion: Emotion, film: string): boolean {
    const wanted = this.#keys.get(emotion)!;
    return canonicalKeys(this.#facts.get(film)?.genres ?? []).some((key) => wanted.has(key));
  }
}
