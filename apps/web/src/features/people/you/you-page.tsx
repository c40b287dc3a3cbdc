import type { Viewer } from "@moodreel/client";
import { DEFAULTS, type Intent, type Kind } from "@moodreel/core";
import { useState, type ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { whereKept } from "../../../shared/api/kept-words.ts";
import { navigate } from "../../../shared/navigation/routes.ts";
import { intentOptions } from "../../../shared/kinds/intent-words.ts";
import { kindOptions } from "../../../shared/kinds/kind-words.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useProfile, useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { RatingsSection } from "../ratings/ratings-section.tsx";
import { Button } from "../../../shared/ui/button.tsx";
import { EmptyReel } from "../../../shared/ui/empty-reel.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { Page } from "../../../shared/ui/page.tsx";
import { Panel } from "../../../shared/ui/panel.tsx";
import { Segmented } from "../../../shared/ui/segmented.tsx";
import { AgeLimit } from "./age-limit.tsx";
import { Fold } from "../../../shared/ui/fold.tsx";
import { LearnedSection } from "./learned-section.tsx";
import { MoodDiary } from "./mood-diary.tsx";
import { NewProfile } from "./new-profile.tsx";
import { SaidSection } from "./said-section.tsx";
import { YourData } from "./your-data.tsx";
import { t } from "../../../shared/i18n/t.ts";

/** What is known of the person who is watching: all of it, to look at, take along and delete. */
export function YouPage(): ReactNode {
  const { keptIn } = useApi();
  const profiles = useProfiles();
  const profile = useProfile();
  const [{ profile: chosen }] = usePreferences();
  return (
    <Page
      title={profile === null ? t("app.you") : titleOf(profile.name)}
      lead={t("you.lead", { where: whereKept(keptIn) })}
    >
      {profiles.error === null ? null : (
        <FailurePanel error={profiles.error} onRetry={() => void profiles.refetch()} />
      )}
      {profile !== null || profiles.data === undefined ? null : profiles.data.length === 0 ||
        chosen === "" ? (
        <Nobody />
      ) : (
        // One of them may be who looks.
        <p>{t("library.whose")}</p>
      )}
      {profile === null ? null : <Known key={profile.name} profile={profile} />}
      {profiles.data === undefined ? null : <RatingsSection open={profile === null} />}
      {profiles.data === undefined ? null : <NewProfile taken={profiles.data.map(({ name }) => name)} />}
    </Page>
  );
}

function titleOf(name: string): string {
  return name === DEFAULTS.viewer ? t("app.you") : name;
}

function Nobody(): ReactNode {
  const [{ kind, profile }] = usePreferences();
  return (
    <Panel
      art={<EmptyReel />}
      title={t("you.nothing")}
      actions={
        <Button look="mood" onClick={() => navigate("/")}>
          {t("catalog.findOne", { kind })}
        </Button>
      }
    >
      <p>{profile === "" ? t("people.nobodySays") : t("you.nothingText")}</p>
    </Panel>
  );
}

function Known({ profile }: { readonly profile: Viewer }): ReactNode {
  const [preferences] = usePreferences();
  const [kind, setKind] = useState<Kind>(preferences.kind);
  const [intent, setIntent] = useState<Intent>(preferences.intent);
  return (
    <div className="grid gap-8 sm:gap-16">
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
        <Segmented legend={t("policy.kind")} value={kind} onChange={setKind} options={kindOptions()} />
        <SaidSection profile={profile.name} kind={kind} />
      </div>
      <MoodDiary profile={profile} />
      <Fold id="learned" title={t("you.learnedTitle")}>
        <p className="mt-2 max-w-prose text-ink-soft">{t("you.learnedText")}</p>
        <div className="mt-5 mb-5">
          <Segmented
            legend={t("intent.name")}
            value={intent}
            onChange={setIntent}
            options={intentOptions()}
          />
        </div>
        <LearnedSection profile={profile.name} kind={kind} intent={intent} />
      </Fold>
      <div className="grid gap-x-10 gap-y-8 sm:gap-y-16 lg:grid-cols-2">
        <AgeLimit profile={profile} />
        <YourData profile={profile.name} />
      </div>
    </div>
  );
}
