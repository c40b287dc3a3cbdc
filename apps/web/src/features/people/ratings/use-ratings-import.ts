import type { ImportedRatings } from "@moodreel/client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ApiFailure } from "../../../shared/api/api-failure.ts";
import { useApi } from "../../../shared/api/api-context.tsx";
import { forgetLists, refreshOpinions } from "../../../shared/api/changes.ts";
import type { RatingsRequest } from "../../../shared/api/profile-api.ts";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { useEnsuredProfile } from "../../../shared/viewers/use-ensured-profile.ts";
import type { Transfer } from "../../../shared/transfer/transfer.ts";
import { watchTransfer } from "../../../shared/transfer/watch-transfer.ts";

type RatingsStep =
  | { readonly at: "rest"; readonly notice: string }
  | { readonly at: "sending"; readonly transfer: Transfer }
  | {
      readonly at: "refused";
      readonly message: string;
      /** Of a file with the ratings of several people: whose there are. */
      readonly users: readonly string[];
    }
  | { readonly at: "done"; readonly result: ImportedRatings };

type Asked = Omit<RatingsRequest, "onProgress" | "signal">;

interface RatingsImport {
  readonly step: RatingsStep;
  readonly send: (asked: Asked) => void;
  readonly cancel: () => void;
}

/** Brings a file of ratings into the profile of who is watching, and makes one for the first. */
export function useRatingsImport(): RatingsImport {
  const client = useQueryClient();
  const api = useApi();
  const ensured = useEnsuredProfile();
  const [step, setStep] = useState<RatingsStep>({ at: "rest", notice: "" });
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  async function carryOut(asked: Asked, signal: AbortSignal): Promise<void> {
    const onProgress = watchTransfer(asked.file.size, (transfer) => {
      if (!signal.aborted) setStep({ at: "sending", transfer });
    });
    try {
      const profile = await ensured();
      const result = await api.importRatings(profile, { ...asked, onProgress, signal });
      if (!signal.aborted) setStep({ at: "done", result });
      forgetLists(client);
      await Promise.all([refreshOpinions(client), client.invalidateQueries({ queryKey: KEYS.profiles })]);
    } catch (error) {
      if (!signal.aborted) setStep(refusalOf(error));
    }
  }

  return {
    step,
    send: (asked) => {
      sending.current?.abort();
      const controller = new AbortController();
      sending.current = controller;
      void carryOut(asked, controller.signal);
    },
    cancel: () => {
      sending.current?.abort();
      setStep({ at: "rest", notice: "Cancelled." });
      // Ratings are written some hundred at a time: what was written is shown.
      void client.invalidateQueries({ queryKey: KEYS.opinions });
    },
  };
}

function refusalOf(error: unknown): RatingsStep {
  const users =
    error instanceof ApiFailure && error.code === "ratings-user-unclear" ? error.fields["users"] : [];
  return {
    at: "refused",
    message: error instanceof Error ? error.message : String(error),
    users: Array.isArray(users) ? users.map(String) : [],
  };
}
