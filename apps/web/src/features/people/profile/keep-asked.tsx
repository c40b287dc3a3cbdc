import type { ReactNode } from "react";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Late, useLater } from "../../../shared/ui/late.tsx";
import { useProfile } from "../../../shared/viewers/use-profiles.ts";

const loadQuestion = async () => (await import("./keep-question.tsx")).KeepQuestion;
const LATER = [loadQuestion];

/** Asks once, after the first reaction, whether moods may be kept. Without an answer they are not. */
export function KeepAsked(): ReactNode {
  const profile = useProfile();
  useLater(LATER);
  const [{ askedToKeep }] = usePreferences();
  if (profile === null || profile.keepsMoods || askedToKeep.includes(profile.name)) return null;
  return <Late load={loadQuestion} given={{ name: profile.name }} />;
}
