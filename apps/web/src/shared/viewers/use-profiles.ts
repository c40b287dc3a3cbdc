import type { Viewer } from "@moodreel/client";
import { DEFAULTS } from "@moodreel/core";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApiQueries } from "../api/api-context.tsx";
import { usePreferences } from "../preferences/use-preferences.ts";

/** Whose the first reaction is when nobody has a profile. */
export const FIRST_PROFILE = DEFAULTS.viewer;

export function useProfiles(): UseQueryResult<readonly Viewer[]> {
  return useQuery(useApiQueries().profiles());
}

/** Who is watching; `null` for nobody, which is also so until somebody says who they are. */
export function useProfile(): Viewer | null {
  const { data = [] } = useProfiles();
  const [{ profile }] = usePreferences();
  if (profile === null || profile === "") return null;
  return data.find(({ name }) => name === profile) ?? null;
}

/** Somebody was chosen whom this tab does not know: who there is, is asked again, since another tab may have made them. */
export function useNewcomers(): void {
  const { data, refetch } = useProfiles();
  const [{ profile }] = usePreferences();
  const isUnknown =
    data !== undefined && profile !== null && profile !== "" && data.every(({ name }) => name !== profile);
  useEffect(() => {
    if (isUnknown) void refetch();
  }, [isUnknown, refetch]);
}
