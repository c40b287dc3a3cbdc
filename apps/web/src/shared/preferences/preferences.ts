import { INTENTS, KINDS, type Intent, type Kind } from "@moodreel/core";
import { isBaseline, type Baseline } from "@moodreel/core/emotion";
import { FAIRNESSES, type Fairness } from "@moodreel/core/taste";
import { isLanguage, type Language } from "../messages/languages.ts";

import { parseAfterwards, type Afterwards } from "./afterwards.ts";

/** What the page remembers in this browser. */
export interface Preferences {
  readonly intent: Intent;
  readonly kind: Kind;
  /** Catalogue to use per kind, where the person chose one. */
  readonly catalogs: Readonly<Partial<Record<Kind, string>>>;
  /** Whether the notice about emotion recognition was accepted. */
  readonly noticeAccepted: boolean;
  /** How the person looks at rest, where they asked for it to be taken into account. */
  readonly baseline: Baseline | null;
  /** Who is watching: a profile's name, empty for nobody; `null` while nobody was chosen. */
  readonly profile: string | null;
  /** Profiles that watch together; they do while the one who is watching is among them. */
  readonly together: readonly string[];
  /** What counts as fair while they do. */
  readonly fairness: Fairness;
  /** Profiles that were asked whether their moods may be kept. */
  readonly askedToKeep: readonly string[];
  /** A film that was taken, about which the person wants to be asked afterwards. */
  readonly afterwards: Afterwards | null;
  /** The camera that was chosen, by the id that the browser gives it for this page alone. */
  readonly camera: string | null;
  /** The language that was chosen for the page; `null` for the browser's own. */
  readonly language: Language | null;
}

/** No more profiles than a server keeps. */
const MOST_NAMES = 200;

export const DEFAULT_PREFERENCES: Preferences = {
  intent: "match",
  kind: "movie",
  catalogs: {},
  noticeAccepted: false,
  baseline: null,
  profile: null,
  together: [],
  fairness: "average",
  askedToKeep: [],
  afterwards: null,
  camera: null,
  language: null,
};

/** Reads what an earlier visit, or anybody, put into storage: what does not fit counts as absent. */
export function parsePreferences(json: string | null): Preferences {
  const stored = parseObject(json);
  const catalogs = asObject(stored["catalogs"]);
  return {
    intent: oneOf(INTENTS, stored["intent"]) ?? DEFAULT_PREFERENCES.intent,
    kind: oneOf(KINDS, stored["kind"]) ?? DEFAULT_PREFERENCES.kind,
    catalogs: Object.fromEntries(
      KINDS.flatMap((kind) => (typeof catalogs[kind] === "string" ? [[kind, catalogs[kind]]] : [])),
    ),
    noticeAccepted: stored["noticeAccepted"] === true,
    baseline: isBaseline(stored["baseline"]) ? stored["baseline"] : null,
    profile: typeof stored["profile"] === "string" ? stored["profile"] : null,
    together: namesIn(stored["together"]),
    fairness: oneOf(FAIRNESSES, stored["fairness"]) ?? DEFAULT_PREFERENCES.fairness,
    askedToKeep: namesIn(stored["askedToKeep"]),
    afterwards: parseAfterwards(stored["afterwards"]),
    camera: typeof stored["camera"] === "string" ? stored["camera"] : null,
    language: isLanguage(stored["language"]) ? stored["language"] : null,
  };
}

function parseObject(json: string | null): Readonly<Record<string, unknown>> {
  if (json === null) return {};
  try {
    return asObject(JSON.parse(json));
  } catch {
    return {};
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function namesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((name) => typeof name === "string").slice(0, MOST_NAMES);
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}
