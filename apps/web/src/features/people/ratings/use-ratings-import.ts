import type { ImportedRatings } from "@moodreel/client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ApiFailure } from "../../../shared/api/api-failure.ts";
import { useApi } from "../../../shared/api/api-context.tsx";
import { forgetLists, refreshOpinions } from "../../../shared/api/changes.ts";
import type { RatingsRequest } from "../../../shared/api/profile-api.ts";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { useEnsuredProfile, useWhoSpeaks } from "../../../shared/viewers/use-ensured-profile.ts";
import { FIRST_PROFILE } from "../../../shared/viewers/use-profiles.ts";
import type { Transfer } from "../../../shared/transfer/transfer.ts";
import { watchTransfer } from "../../../shared/transfer/watch-transfer.ts";
import { t } from "../../../shared/i18n/t.ts";
import { failureText } from "../../../shared/api/failure-text.ts";

type RatingsStep =
  | { readonly at: "rest"; readonly notice: string }
  | { readonly at: "sending"; readonly transfer: Transfer }
  | {
      readonly at: "refused";
      readonly message: string;
      /** Of a file with the ratings of several people: whose there are. */
      readonly users: readonly string[];
      /** Of a file that is no known export: its columns, for a person to say what they are. */
      readonly columns: readonly string[];
    }
  /** Nothing is stored yet. */
  | { readonly at: "review"; readonly result: ImportedRatings }
  | { readonly at: "done"; readonly result: ImportedRatings };

/** What is asked for, first only to be shown. */
type Asked = Pick<RatingsRequest, "file" | "user" | "map">;

interface RatingsImport {
  readonly step: RatingsStep;
  /** Shows how a file is understood. */
  readonly look: (asked: Asked) => void;
  /** Stores what was shown last. */
  readonly take: () => void;
  readonly cancel: () => void;
}

/** Brings a file of ratings into the profile of who is watching, and makes one for the first. */
export function useRatingsImport(): RatingsImport {
  const client = useQueryClient();
  const api = useApi();
  const ensured = useEnsuredProfile();
  const speaking = useWhoSpeaks();
  const [step, setStep] = useState<RatingsStep>({ at: "rest", notice: "" });
  const sending = useRef<AbortController | null>(null);
  const shown = useRef<Asked | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  async function carryOut(asked: Asked, dryRun: boolean, signal: AbortSignal): Promise<void> {
    const onProgress = watchTransfer(asked.file.size, (transfer) => {
      if (!signal.aborted) setStep({ at: "sending", transfer });
    });
    try {
      // To look is no reason to make a profile: for nobody yet, the first one stands, which the API takes as empty.
      const profile = dryRun ? ((await speaking()) ?? FIRST_PROFILE) : await ensured();
      const request = { ...asked, kind: null, dryRun, onProgress, signal };
      const result = await api.importRatings(profile, request);
      if (!signal.aborted) setStep({ at: dryRun ? "review" : "done", result });
      if (dryRun) return;
      forgetLists(client);
      await Promise.all([refreshOpinions(client), client.invalidateQueries({ queryKey: KEYS.profiles })]);
    } catch (error) {
      if (!signal.aborted) setStep(refusalOf(error));
    }
  }

  function begin(asked: Asked, dryRun: boolean): void {
    sending.current?.abort();
    const controller = new AbortController();
    sending.current = controller;
    shown.current = asked;
    void carryOut(asked, dryRun, controller.signal);
  }

  return {
    step,
    look: (asked) => begin(asked, true),
    take: () => {
      if (shown.current !== null) begin(shown.current, false);
    },
    cancel: () => {
      sending.current?.abort();
      setStep({ at: "rest", notice: t("ratings.cancelled") });
      // Ratings are written some hundred at a time: what was written is shown.
      void client.invalidateQueries({ queryKey: KEYS.opinions });
    },
  };
}

function refusalOf(error: unknown): RatingsStep {
  const listOf = (code: string, field: string): readonly string[] => {
    const list = error instanceof ApiFailure && error.code === code ? error.fields[field] : [];
    return Array.isArray(list) ? list.map(String) : [];
  };
  return {
    at: "refused",
    message: failureText(error),
    users: listOf("ratings-user-unclear", "users"),
    columns: [...listOf("ratings-unknown", "columns"), ...listOf("ratings-scale-unclear", "columns")],
  };
}
