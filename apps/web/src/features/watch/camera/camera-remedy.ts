import type { MoodreelApi } from "../../../shared/api/moodreel-api.ts";
import type { CameraProblem } from "./camera-problem.ts";

interface CameraRemedy {
  readonly title: string;
  readonly remedy: string;
  /** Whether asking again can help without reloading the page. */
  readonly retry: boolean;
}

const REMEDIES: Readonly<Record<CameraProblem, CameraRemedy>> = {
  denied: {
    title: "The browser blocks the camera here",
    remedy: "Open the site settings at the left end of the address bar, set Camera to Allow, and try again.",
    retry: true,
  },
  "denied-by-system": {
    title: "The system keeps the camera from the browser",
    remedy:
      "Allow this browser under the system's privacy settings for cameras (macOS and Windows: Privacy & Security → Camera), and try again.",
    retry: true,
  },
  "denied-by-policy": {
    title: "A policy forbids the camera on this page",
    remedy:
      "The page is embedded in another, or your organisation switched cameras off. Open Moodreel in a tab of its own, or ask whoever manages this computer.",
    retry: false,
  },
  dismissed: {
    title: "The question about the camera was closed",
    remedy: "Nothing was decided: try again and choose Allow when the browser asks.",
    retry: true,
  },
  none: {
    title: "No camera was found",
    remedy: "Plug one in, or open the shutter or switch that some laptops have, and try again.",
    retry: true,
  },
  busy: {
    title: "Something else is using the camera",
    remedy: "Close the call or the other tab that holds it, and try again.",
    retry: true,
  },
  insecure: {
    title: "This address is not secure enough for a camera",
    remedy:
      "Browsers give the camera only to https addresses and to this very machine. Open http://localhost with the same port here, or put a TLS proxy in front.",
    retry: false,
  },
  unsupported: {
    title: "This browser gives pages no camera",
    remedy: "Open the page in a current Firefox, Chrome, Edge or Safari.",
    retry: false,
  },
  constraints: {
    title: "The camera cannot give the picture asked for",
    remedy: "Choose another camera in the browser's site settings, and try again.",
    retry: true,
  },
  ended: {
    title: "The camera went away",
    remedy: "It was unplugged, or its permission was taken back. Check the cable and try again.",
    retry: true,
  },
  unknown: {
    title: "The camera did not start",
    remedy: "The browser gave no reason. Try again, or restart the browser.",
    retry: true,
  },
};

/** Without a server there is none that the person could reach or set up. */
const INSECURE_HOST: CameraRemedy = {
  ...REMEDIES.insecure,
  remedy:
    "Browsers give the camera only to addresses that begin with https. Open this page by such an address, if its host has one.",
};

export function cameraRemedy(problem: CameraProblem, keptIn: MoodreelApi["keptIn"]): CameraRemedy {
  return problem === "insecure" && keptIn === "browser" ? INSECURE_HOST : REMEDIES[problem];
}
