import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openPage } from "./opened-page.ts";

export interface FirstView {
  /** Bytes of scripts, gzipped. */
  readonly scripts: number;
  /** Bytes of fonts, which are packed already. */
  readonly fonts: number;
}

/** What the first view loads before anything is tapped, without the copy that is kept for later. */
export async function measureFirstView(
  browser: Browser,
  origin: string,
  webRoot: string,
): Promise<FirstView> {
  const { page, close } = await openPage(browser);
  const bodies: Promise<readonly ["script" | "font", number]>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    if (type !== "script" && type !== "font") return;
    const packed = join(webRoot, `${new URL(response.url()).pathname}.gz`);
    bodies.push(
      type === "script" && existsSync(packed)
        ? Promise.resolve([type, statSync(packed).size] as const)
        : response
            .body()
            .then((body) => [type, type === "font" ? body.length : gzipSync(body).length] as const),
    );
  });
  try {
    await page.goto(origin);
    await page.getByRole("button", { name: "Cheerful", exact: true }).waitFor();
    await page.waitForLoadState("networkidle");
    const all = await Promise.all(bodies);
    const sum = (of: "script" | "font"): number =>
      all.reduce((total, [type, size]) => total + (type === of ? size : 0), 0);
    return { scripts: sum("script"), fonts: sum("font") };
  } finally {
    await close();
  }
}
