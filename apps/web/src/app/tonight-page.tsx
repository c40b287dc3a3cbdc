import type { ReactNode } from "react";
import { Dials } from "../features/films/dials.tsx";
import { AfterQuestion } from "../features/films/afterwards/after-question.tsx";
import { FilmSection } from "../features/films/film-section.tsx";
import { useFilmsAhead } from "../features/films/use-films-ahead.ts";
import { QuietPicks } from "../features/films/quiet-picks.tsx";
import { KeepAsked } from "../features/people/profile/keep-asked.tsx";
import { NobodyLine } from "../features/people/profile/nobody-line.tsx";
import { ReactingAs } from "../features/people/together/reacting-as.tsx";
import { Late } from "../shared/ui/late.tsx";
import { WatchPage } from "../features/watch/watch-page.tsx";

const NOTHING = {};
const loadTogether = async () =>
  (await import("../features/people/together/together-panel.tsx")).TogetherPanel;

/** The first page: a mood, and the films that come of it. */
export function TonightPage(): ReactNode {
  const askAhead = useFilmsAhead();
  return (
    <>
      <AfterQuestion />
      <WatchPage picks={<QuietPicks className="" />} dials={<Dials />} askAhead={askAhead}>
        {(asked) => (
          <FilmSection
            {...asked}
            together={<Late load={loadTogether} given={NOTHING} />}
            overList={
              <>
                <NobodyLine />
                <ReactingAs />
                <KeepAsked />
              </>
            }
          />
        )}
      </WatchPage>
    </>
  );
}
