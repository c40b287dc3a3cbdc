import type { ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { Page } from "../../shared/ui/page.tsx";
import { ScrollRegion } from "../../shared/ui/scroll-region.tsx";
import { ClearSection } from "./clear-section.tsx";
import { placesOf } from "./places.ts";

export function PrivacyPage(): ReactNode {
  const { keptIn } = useApi();
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
            {placesOf(keptIn).map(({ what, where, kept }) => (
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
            connection to the internet{keptIn === "server" ? "" : ", from your second visit on"}.
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
      <ClearSection />
    </Page>
  );
}
