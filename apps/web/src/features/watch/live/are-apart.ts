import type { FaceInView } from "@moodreel/core/mood";

/** Whether faces that each show something clear show different things, so that no mood is all of theirs. */
export function areApart(faces: readonly Pick<FaceInView, "mood">[]): boolean {
  const shown = faces.flatMap(({ mood }) =>
    mood === null || mood.dominant === "unsure" ? [] : [mood.dominant],
  );
  return new Set(shown).size > 1;
}
