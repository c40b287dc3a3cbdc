import type { Mood, Recommendation } from "@moodreel/core";
import type { Command } from "commander";
import { withProfiles } from "../config/open-profiles.ts";
import { EXIT } from "../exit-codes.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { addMoodRequestOptions, type MoodRequestOptions } from "./mood-request-options.ts";
import { moodSource, withMoodRequest } from "./mood-request.ts";

export function addRecommendCommand(program: Command): void {
  addMoodRequestOptions(
    program.command("recommend").description("Recommend for a picture of a face, or for an emotion."),
  ).action(recommendCommand);
}

async function recommendCommand(options: MoodRequestOptions): Promise<void> {
  const now = Date.now();
  const source = await moodSource(options, now);
  const result = "outcome" in source ? source.outcome : await recommendFor(source.mood, options, now);
  if (options.json) printJson(result);
  else process.stdout.write(`${toText(result)}\n`);
  if (result.outcome !== "items") process.exitCode = EXIT.nothing;
}

async function recommendFor(mood: Mood, options: MoodRequestOptions, now: number): Promise<Recommendation> {
  const { recommendFromStore, recordMood } = await import("@moodreel/app");
  const result = await withMoodRequest(mood, options, now, recommendFromStore);
  const { profile = [], kind, intent } = options;
  if (result.outcome === "items" && profile.length > 0) {
    const at = new Date(now).toISOString();
    await withProfiles((profiles) =>
      recordMood(profiles, profile, { mood, intent, kind, catalog: result.catalog, at }),
    );
  }
  return result;
}

function toText({ message, items }: Recommendation): string {
  const lines = items.flatMap(({ title, year, reasons }, index) => [
    `${String(index + 1).padStart(3)}. ${paint("bold", plain(title))}${year === null ? "" : ` (${year})`}`,
    `     ${paint("dim", plain(reasons.join(" · ")))}`,
  ]);
  return [plain(message), ...lines].join("\n");
}
