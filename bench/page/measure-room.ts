import type { Browser, Page } from "playwright-core";
import { openPage } from "./opened-page.ts";

/** What somebody takes to decide what to tap, ms. */
const DECISION_MS = 1500;
const PHONES = 3;
const MOODS = ["Cheerful", "Sad", "Tired"] as const;
/** Of the three cards of a round. Only the second one has nobody's no. */
const ANSWERS = [
  ["Yes", "Yes", "Rather not"],
  ["Never", "Yes", "Yes"],
  ["Yes", "Yes", "Never"],
] as const;

/**
 * Three phones that have just read the code: each says how it feels, the first one that everybody is here, and each
 * votes on three films, 1.5 s before each tap.
 *
 * @returns seconds from the address that the code holds until all three show the film
 */
export async function measureRoom(browser: Browser, origin: string): Promise<number> {
  const opened = await fetch(`${origin}/api/v1/rooms`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  const { room, token } = (await opened.json()) as { readonly room: string; readonly token: string };
  const phones = await Promise.all(
    Array.from({ length: PHONES }, () => openPage(browser, { width: 390, height: 844 })),
  );
  try {
    const from = performance.now();
    await Promise.all(
      phones.map(async ({ page }, who) => {
        await page.goto(`${origin}/room#${room}.${token}`, { waitUntil: "commit" });
        await decideAndTap(page, MOODS[who]!);
        await page.getByText("You are in.").waitFor();
      }),
    );
    await decideAndTap(phones[0]!.page, "Everybody is here");
    await Promise.all(phones.map(({ page }, who) => vote(page, ANSWERS[who]!)));
    await Promise.all(phones.map(({ page }) => page.getByText("Nobody said no to it.").waitFor()));
    return (performance.now() - from) / 1000;
  } finally {
    for (const { close } of phones) await close();
  }
}

async function vote(page: Page, answers: readonly string[]): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    await page.getByText(`Film ${at + 1} of 3`).waitFor();
    await decideAndTap(page, answer);
  }
}

async function decideAndTap(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.waitFor();
  await page.waitForTimeout(DECISION_MS);
  await button.click();
}
