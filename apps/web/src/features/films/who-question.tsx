import type { ReactNode } from "react";
import { navigate } from "../../shared/navigation/routes.ts";
import { Button } from "../../shared/ui/button.tsx";
import { useProfiles } from "../../shared/viewers/use-profiles.ts";
import { t } from "../../shared/i18n/t.ts";

interface WhoQuestionProps {
  readonly onChoose: (name: string) => void;
  readonly onNobody: () => void;
}

/**
 * Something was said of a film, and it is not known by whom. In view wherever on the list it was said, at the foot of
 * the window: above the films it would push them down under the next tap.
 */
export function WhoQuestion({ onChoose, onNobody }: WhoQuestionProps): ReactNode {
  const { data = [] } = useProfiles();
  return (
    <section
      aria-labelledby="who-question"
      className="arrive fixed inset-x-3 bottom-3 z-20 mx-auto max-h-[60dvh] max-w-2xl overflow-y-auto rounded-2xl border border-line-strong bg-raised px-5 py-4 shadow-2xl"
    >
      <h3 id="who-question" className="font-semibold" role="alert">
        {t("tonight.whoSays")}
      </h3>
      <div className="mt-3 flex flex-wrap gap-2">
        {data.map(({ name }) => (
          <Button key={name} small onClick={() => onChoose(name)}>
            {name}
          </Button>
        ))}
        <Button small icon="plus" onClick={() => navigate("/you#new")}>
          {t("tonight.somebodyElse")}
        </Button>
        <Button small look="quiet" onClick={onNobody}>
          {t("tonight.nobodyForget")}
        </Button>
      </div>
    </section>
  );
}
