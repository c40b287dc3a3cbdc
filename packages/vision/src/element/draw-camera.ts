import { cameraStyle } from "./camera-style.ts";

export interface CameraView {
  readonly video: HTMLVideoElement;
  setNotice(text: string): void;
  showOn(stream: MediaStream): Promise<void>;
  showOff(): void;
  showTrouble(message: string): void;
}

interface Actions {
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** What everybody in view should know before the camera is on (EU AI Act, Article 50(3)). */
const NOTICE =
  "This reads the expression of every face in view, and estimates emotions from it. It happens in this page: no picture leaves this device, and none is kept. Ask the people beside you first.";

/** Draws a closed camera into the shadow tree of an element. */
export function drawCamera(host: HTMLElement, { onStart, onStop }: Actions): CameraView {
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [cameraStyle()];
  const notice = slot("notice", NOTICE);
  const trouble = element("p", { role: "alert", part: "trouble", hidden: "" });
  const video = Object.assign(document.createElement("video"), { muted: true, playsInline: true });
  video.setAttribute("aria-label", "What the camera sees");
  const before = element(
    "div",
    { part: "before" },
    element("p", { part: "notice", id: "notice" }, notice),
    trouble,
    button({ part: "start", "aria-describedby": "notice" }, slot("start", "Use the camera"), onStart),
  );
  const on = element(
    "div",
    { part: "on", hidden: "" },
    video,
    element("p", { part: "light", role: "status" }, slot("light", "Camera on")),
    button({ part: "stop" }, slot("stop", "Turn off"), onStop),
  );
  root.append(before, on);

  function show(running: boolean): void {
    before.hidden = running;
    on.hidden = !running;
    trouble.hidden = true;
  }
  return {
    video,
    setNotice: (text) => void (notice.textContent = text),
    async showOn(stream) {
      show(true);
      video.srcObject = stream;
      // Playing is refused where the page was left in the meantime; then nothing is to be seen.
      await video.play().catch(() => null);
    },
    showOff() {
      video.srcObject = null;
      show(false);
    },
    showTrouble(message) {
      show(false);
      trouble.textContent = message;
      trouble.hidden = false;
    },
  };
}

function slot(name: string, text: string): HTMLElement {
  return element("slot", { name }, text);
}

function button(
  attributes: Readonly<Record<string, string>>,
  label: HTMLElement,
  onClick: () => void,
): HTMLElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onClick);
  return made;
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
