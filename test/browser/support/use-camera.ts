import type { Page } from "playwright-core";

/** Asks for the camera as somebody does who reads the notice first. */
export async function useCamera(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Use the camera" }).click();
  await page.getByRole("button", { name: "Turn the camera on" }).click();
}
