import { useState, type ReactNode } from "react";
import { forgetEverything } from "../../shared/preferences/use-preferences.ts";
import { Button } from "../../shared/ui/button.tsx";
import { Page } from "../../shared/ui/page.tsx";
import { ScrollRegion } from "../../shared/ui/scroll-region.tsx";

const PLACES: readonly { readonly what: string; readonly where: string; readonly kept: string }[] = [
  {
    what: "Pictures of the camera, photos",
    where: "In this page. The models that read them are part of it.",
    kept: "Never. A frame is gone when the next one comes.",
  },
  {
    what: "The mood: eight numbers and the leading emotion",
    where: "Sent to the Moodreel server that served this page, to find films.",
    kept: "Not kept, unless you agree under You: then with the time and what you picked, until you delete it there.",
  },
  {
    what: "Reactions, ratings, corrections, and what was learned from them",
    where: "In the server’s data folder, or its database, under the name of a profile.",
    kept: "Until you take them back, forget what was learned, or delete the profile, under You. With “Nobody” watching, none.",
  },
  {
    what: "Catalogues and the policy",
    where: "In the server’s data folder.",
    kept: "Until you delete or change them.",
  },
  {
    what: "Your face at rest, if you ask for it: eight numbers",
    where: "In this browser’s local storage.",
    kept: "Until you forget it beside the camera, or clear it below.",
  },
  {
    what: "Theme, match or lift, the kind, which catalogue, who is watching, that you accepted the notice",
    where: "In this browser’s local storage.",
    kept: "Until you clear it below.",
  },
];

export function PrivacyPage(): ReactNode {
  const [cleared, setCleared] = useState(false);
  return (
    <Page
      title="Privacy"
      lead="Moodreel uses emotion recognition: it estimates from a face which of eight emotions it shows. It does so on this device, tells you when it does, and guesses: an expression is evidence, not a fact."
    >
      <ScrollRegion label="What is processed where">
        <table className="w-full min-w-[36rem] text-left">
          <thead className="text-sm text-ink-soft">
            <tr>
              {["What", "Where", "Kept"].map((head) => (
                <th key={head} scope="col" className="px-5 pt-4 pb-2 font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PLACES.map(({ what, where, kept }) => (
              <tr key={what} className="border-t border-line align-top">
                <th scope="row" className="px-5 py-4 font-semibold">
                  {what}
                </th>
                <td className="px-5 py-4">{where}</td>
                <td className="px-5 py-4">{kept}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div className="mt-10 grid gap-8 sm:grid-cols-2">
        <section>
          <h2 className="font-display text-3xl">How you can check it</h2>
          <p className="mt-3 text-ink-soft">
            The page’s Content-Security-Policy forbids it every other address: no picture, font, script or
            request goes to another origin. Your browser’s network tools show the same. It works without any
            connection to the internet.
          </p>
        </section>
        <section>
          <h2 className="font-display text-3xl">Other people in view</h2>
          <p className="mt-3 text-ink-soft">
            Everybody’s expression in view is read. Tell them before you turn the camera on; at work and in
            schools emotion recognition is restricted by law in the EU. A tap on a mood needs no face at all.
          </p>
        </section>
      </div>
      <section className="mt-10">
        <h2 className="font-display text-3xl">This browser’s storage</h2>
        <p className="mt-3 mb-5 max-w-prose text-ink-soft">
          Clearing it forgets the choices above, and the notice is shown again before the camera is used.
        </p>
        <Button
          icon="bin"
          onClick={() => {
            forgetEverything();
            setCleared(true);
          }}
        >
          Clear what this browser keeps
        </Button>
        <p role="status" className="mt-3 text-ink-soft">
          {cleared ? "Cleared. Nothing of Moodreel is left in this browser." : ""}
        </p>
      </section>
    </Page>
  );
}
