import { MoodreelError } from "@moodreel/core";
import { wrongAnswer } from "../bounded-fetch.ts";
import { fieldsOf, listOf, textOf } from "../values-of-answer.ts";
import type { JellyfinApi } from "./jellyfin-api.ts";

/**
 * Starts a film on the program of Jellyfin's that was used last and lets itself be told what to play: a television, a
 * phone, a browser. One that plays nothing yet comes first, so that nobody's film is broken off.
 *
 * @throws MoodreelError `media-no-player`, `media-item-gone`
 */
export async function playOnSession(
  api: JellyfinApi,
  id: string,
  signal?: AbortSignal,
): Promise<{ readonly device: string }> {
  const [session] = listOf(await api.get("/Sessions", { activeWithinSeconds: 960 }, signal))
    .flatMap(playerIn)
    .toSorted((a, b) => Number(a.isBusy) - Number(b.isBusy) || b.usedAt.localeCompare(a.usedAt));
  if (session === undefined) {
    throw new MoodreelError(
      "media-no-player",
      `Nothing that plays is open on ${api.at}. Open Jellyfin on the television or in a browser, then play again.`,
      { server: api.at },
    );
  }
  if (id === "") throw gone(api);
  const path = `/Sessions/${encodeURIComponent(session.id)}/Playing`;
  const { status } = await api.post(path, { playCommand: "PlayNow", itemIds: [id] }, signal);
  if (status === 404) throw gone(api);
  if (status >= 400) throw wrongAnswer(api.at, `HTTP ${status} when it was asked to play`);
  return { device: session.device };
}

function gone({ at }: JellyfinApi): MoodreelError {
  return new MoodreelError(
    "media-item-gone",
    `${at} does not have this film any more. Run \`moodreel refresh\`, then choose again.`,
    { server: at },
  );
}

function playerIn(entry: unknown) {
  const session = fieldsOf(entry);
  const id = textOf(session["Id"]);
  const types = listOf(session["PlayableMediaTypes"]);
  if (id === null || session["SupportsRemoteControl"] !== true || !types.includes("Video")) return [];
  const names = [session["DeviceName"], session["Client"]].map((name) => textOf(name));
  return [
    {
      id,
      device: names.find((name) => name !== null) ?? "Jellyfin",
      isBusy: session["NowPlayingItem"] !== undefined && session["NowPlayingItem"] !== null,
      usedAt: textOf(session["LastActivityDate"]) ?? "",
    },
  ];
}
