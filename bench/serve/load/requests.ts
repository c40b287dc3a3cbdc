import { STARTER } from "@moodreel/app";
import { EMOTIONS, INTENTS } from "@moodreel/core";
import { FAIRNESSES, REACTIONS } from "@moodreel/core/taste";
import { typed } from "../../catalog/ask/title-texts.ts";
import type { Material } from "../home/make-home.ts";
import type { Operation } from "./operations.ts";

export interface MadeRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: object;
}

const GENRES = ["Comedy", "Drama", "Romance", "Thriller", "Adventure", "Crime", "Horror", "Science Fiction"];
const LISTED = 10;

/** Makes requests as pages and programs send them: hardly one is as another. */
export class Requests {
  readonly #material: Material;
  readonly #random: () => number;

  constructor(material: Material, random: () => number) {
    this.#material = material;
    this.#random = random;
  }

  make(operation: Operation): MadeRequest {
    const random = this.#random;
    const viewer = this.#one(this.#material.profiles);
    const item = this.#one(this.#material.items);
    const profile = `/api/v1/profiles/${encodeURIComponent(viewer)}`;
    switch (operation) {
      case "a list":
        return this.#list({});
      case "a list with filters":
        return this.#list({ filters: this.#filters() });
      case "a list for a viewer":
        return this.#list({ viewer });
      case "a list for a viewer, with filters":
        return this.#list({ viewer, filters: this.#filters() });
      case "a list for several":
        return this.#list({ viewers: this.#several(), fairness: this.#one(FAIRNESSES) });
      case "why not":
        return {
          method: "POST",
          path: "/api/v1/recommendations/why-not",
          body: {
            ...this.#mood(),
            catalog: STARTER.name,
            viewer,
            item: random() < 0.5 ? item.id : item.title,
          },
        };
      case "a title":
        return search(typed(item.title, "exact", random));
      case "an unfinished title":
        return search(typed(item.title, "unfinished", random));
      case "a title with a slip":
        return search(typed(item.title, "with a slip", random));
      case "a page of items":
        return page({ withGenres: this.#one(GENRES), yearFrom: this.#decade(), limit: 20 });
      case "a reaction":
        return post(`${profile}/reactions`, {
          catalog: STARTER.name,
          item: item.id,
          reaction: this.#one(REACTIONS),
          mood: this.#mood(),
        });
      case "a rating":
        return post(`${profile}/ratings`, {
          catalog: STARTER.name,
          item: item.id,
          rating: Math.round(random() * 20) / 2,
        });
      case "a list passed over":
        return post(`${profile}/passed`, {
          catalog: STARTER.name,
          items: Array.from({ length: LISTED }, () => this.#one(this.#material.items).id),
          mood: this.#mood(),
        });
      case "opinions":
        return { method: "GET", path: `${profile}/reactions` };
      case "the learned policy":
        return { method: "GET", path: `${profile}/learned` };
      case "health":
        return { method: "GET", path: random() < 0.5 ? "/health/live" : "/health/ready" };
    }
  }

  /** Half of them ask for the day's list of their mood, half for another one. */
  #list(about: object): MadeRequest {
    const another = this.#random() < 0.5 ? { seed: Math.floor(this.#random() * 1e9) } : {};
    return post("/api/v1/recommendations", { ...this.#mood(), ...about, ...another });
  }

  /** A mood that was chosen, or the scores of a face. */
  #mood(): object {
    const emotion = this.#one(EMOTIONS);
    const intent = this.#one(INTENTS);
    if (this.#random() < 0.5) return { emotion, intent };
    const raw = EMOTIONS.map((name) => [name, this.#random() ** 4 * (name === emotion ? 20 : 1)] as const);
    const total = raw.reduce((sum, [, score]) => sum + score, 0);
    return { scores: Object.fromEntries(raw.map(([name, score]) => [name, score / total])), emotion, intent };
  }

  #filters(): object {
    const yearFrom = this.#decade();
    return { yearFrom, yearTo: yearFrom + 19, ...(this.#random() < 0.5 ? { minRating: 6 } : {}) };
  }

  #decade(): number {
    return 1950 + 10 * Math.floor(this.#random() * 7);
  }

  #several(): readonly string[] {
    const names = new Set<string>();
    const many = 2 + Math.floor(this.#random() * 3);
    while (names.size < many) names.add(this.#one(this.#material.profiles));
    return [...names];
  }

  #one<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }
}

function post(path: string, body: object): MadeRequest {
  return { method: "POST", path, body };
}

function search(q: string): MadeRequest {
  return page({ q, limit: LISTED });
}

function page(query: Readonly<Record<string, string | number>>): MadeRequest {
  const text = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return { method: "GET", path: `/api/v1/items?${text.toString()}` };
}
