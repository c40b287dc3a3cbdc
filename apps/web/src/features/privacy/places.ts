import type { MoodreelApi } from "../../shared/api/moodreel-api.ts";

/** What is processed, where, and for how long it is kept. */
export interface Place {
  readonly what: string;
  readonly where: string;
  readonly kept: string;
}

const PICTURES: Place = {
  what: "Pictures of the camera, photos",
  where: "In this page. The models that read them are part of it.",
  kept: "Never. A frame is gone when the next one comes.",
};

const LOCAL: readonly Place[] = [
  {
    what: "Your face at rest, if you ask for it: eight numbers",
    where: "In this browser’s local storage.",
    kept: "Until you forget it beside the camera, or clear it below.",
  },
  {
    what: "Theme, match or lift, the kind, which catalogue and camera, who is watching and with whom, who was asked about a diary, that you accepted the notice",
    where: "In this browser’s local storage.",
    kept: "Until you clear it below.",
  },
];

const ON_SERVER: readonly Place[] = [
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
];

const IN_BROWSER: readonly Place[] = [
  {
    what: "The mood: eight numbers and the leading emotion",
    where: "In this page. There is no server that it could be sent to.",
    kept: "Not kept, unless you agree under You: then in this browser’s database, with the time and what you picked, until you delete it there.",
  },
  {
    what: "Reactions, ratings, corrections, and what was learned from them",
    where: "In this browser’s database, under the name of a profile.",
    kept: "Until you take them back, forget what was learned, delete the profile under You, or clear it below. With “Nobody” watching, none.",
  },
  {
    what: "Catalogues that you import, and the policy",
    where: "In this browser’s database. The files are read in this page.",
    kept: "Until you delete or change them, or clear it below.",
  },
  {
    what: "The films, and the page itself",
    where:
      "In this browser’s cache, so that the page opens without a connection; what reads faces, once it was used.",
    kept: "Until you clear it below. Nothing in it is about you.",
  },
];

export function placesOf(keptIn: MoodreelApi["keptIn"]): readonly Place[] {
  return [PICTURES, ...(keptIn === "server" ? ON_SERVER : IN_BROWSER), ...LOCAL];
}
