import { sameName } from "@moodreel/core/name";

/** Whom something is for; nobody in particular by default. */
export interface ViewersGiven {
  readonly viewer?: string | undefined;
  /** Several who watch together. */
  readonly viewers?: readonly string[] | undefined;
}

/** The names of those whom a list is for, each once, in whatever spellings they are given. */
export function namesOf({ viewer, viewers }: ViewersGiven): readonly string[] {
  if (viewers === undefined) return viewer === undefined ? [] : [viewer];
  return viewers.filter((name, at) => viewers.findIndex((other) => sameName(name, other)) === at);
}
