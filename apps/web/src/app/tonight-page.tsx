import type { ReactNode } from "react";
import { FilmSection } from "../features/films/film-section.tsx";
import { QuietPicks } from "../features/films/quiet-picks.tsx";
import { KeepQuestion } from "../features/people/profile/keep-question.tsx";
import { ReactingAs } from "../features/people/together/reacting-as.tsx";
import { TogetherPanel } from "../features/people/together/together-panel.tsx";
import { WatchPage } from "../features/watch/watch-page.tsx";

/** The first page: a mood, and the films that come of it. */
export function TonightPage(): ReactNode {
  return (
    <WatchPage picks={<QuietPicks className="max-lg:mt-8" />}>
      {(asked) => (
        <FilmSection
          {...asked}
          together={<TogetherPanel />}
          overList={
            <>
              <ReactingAs />
              <KeepQuestion />
            </>
          }
        />
      )}
    </WatchPage>
  );
}
