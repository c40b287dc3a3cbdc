import type { MoodreelApi } from "../../../shared/api/moodreel-api.ts";
import type { CameraProblem } from "./camera-problem.ts";
import { t } from "../../../shared/i18n/t.ts";

interface CameraRemedy {
  readonly title: string;
  readonly remedy: string;
  /** Whether asking again can help without reloading the page. */
  readonly retry: boolean;
}

/** Asking again changes nothing about them. */
const FINAL: ReadonlySet<CameraProblem> = new Set(["denied-by-policy", "insecure", "unsupported"]);

export function cameraRemedy(problem: CameraProblem, keptIn: MoodreelApi["keptIn"]): CameraRemedy {
  // Without a server there is none that the person could reach or set up.
  const remedy = problem === "insecure" && keptIn === "browser" ? "insecureHost" : problem;
  return {
    title: t(`cameraTitle.${problem}`),
    remedy: t(`cameraRemedy.${remedy}`),
    retry: !FINAL.has(problem),
  };
}
