import type { ReactNode } from "react";
import { FilmSection } from "../features/films/film-section.tsx";
import { KeepQuestion } from "../features/people/profile/keep-question.tsx";
import { ReactingAs } from "../features/people/together/reacting-as.tsx";
import { TogetherPanel } from "../features/people/together/together-panel.tsx";
import { WatchPage } from "../features/watch/watch-page.tsx";

/** The first page: a mood, and the films that come of it. */
export function TonightPage(): ReactNode {
  return (
    <WatchPage>
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
