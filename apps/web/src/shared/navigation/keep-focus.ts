const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** Between two looks at a control that cannot have the focus, ms. */
const LOOK_MS = 150;

/** A control that was pressed by the keyboard, and where it stood. */
interface Pressed {
  readonly control: HTMLElement;
  readonly name: string;
  /** All that it is in, the nearest first, each with its place among the controls in there. */
  readonly within: readonly (readonly [place: Element, at: number])[];
}

/**
 * Keeps the focus of who goes by the keyboard. What is pressed often vanishes: a mood once it was chosen, a question
 * once it was answered, a film that is not wanted. The browser then goes back to the start of the page. Here it goes,
 * the first of these that there is:
 *
 * - where the control, or something around it, says by `data-focus-next`, once that is there;
 * - to the control of the same name that stands in its place;
 * - to what was pressed to open what it was in;
 * - to what is now where it was.
 *
 * A control that is disabled while its work is done gets the focus back; one that stays so has vanished, too.
 *
 * @param isWorking something is asked for or done
 */
export function keepFocus(isWorking: () => boolean): void {
  let pressed: Pressed | null = null;
  /** Where the focus goes as soon as it is there, while nothing else has it. */
  let awaited: string | null = null;
  const openers = new WeakMap<Node, HTMLElement>();
  let looking: ReturnType<typeof setTimeout> | undefined;

  /** Looks whether it can have the focus again, until nothing is waited for any more. */
  function lookAgain(mine: Pressed): void {
    clearTimeout(looking);
    looking = setTimeout(() => {
      if (pressed !== mine || !isLost() || focusOn(mine.control)) return;
      if (isWorking()) lookAgain(mine);
      else focusOn(placeFor(mine, openers));
    }, LOOK_MS);
  }

  addEventListener(
    "keydown",
    ({ key, target }) => {
      awaited = null;
      if (!/^(?:Enter| |Escape)$/.test(key) || !(target instanceof HTMLElement)) return;
      pressed = target.matches(CONTROLS) ? lookAt(target) : null;
    },
    { capture: true },
  );
  // Who points has no use for it, and Back leads to a page that may have nothing of this one.
  for (const sign of ["pointerdown", "popstate"] as const) {
    addEventListener(sign, () => {
      pressed = null;
      awaited = null;
    });
  }
  new MutationObserver((changes) => {
    if (pressed === null) return;
    const { control } = pressed;
    for (const { addedNodes } of changes) for (const node of addedNodes) openers.set(node, control);
    if (!isLost()) return;
    if (awaited === null && control.isConnected) {
      if (!focusOn(control)) lookAgain(pressed);
    } else {
      awaited ??= nextOf(pressed);
      if (awaited === null) focusOn(placeFor(pressed, openers));
      else if (focusOn(document.querySelector<HTMLElement>(awaited))) awaited = null;
    }
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}

function isLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

function lookAt(control: HTMLElement): Pressed {
  const within: (readonly [Element, number])[] = [];
  for (
    let place = control.parentElement;
    place !== null && place !== document.body;
    place = place.parentElement
  )
    within.push([place, controlsIn(place).indexOf(control)]);
  return { control, name: nameOf(control), within };
}

function nextOf({ control, within }: Pressed): string | null {
  for (const place of [control, ...within.map(([one]) => one)]) {
    const next = place.getAttribute("data-focus-next");
    if (next !== null) return next;
  }
  return null;
}

function placeFor({ name, within }: Pressed, openers: WeakMap<Node, HTMLElement>): HTMLElement | undefined {
  const left = within.filter(([place]) => place.isConnected && place.closest("main, dialog") !== null);
  for (const [place] of left) {
    const same = controlsIn(place).find((control) => nameOf(control) === name);
    if (same !== undefined) return same;
  }
  for (const [place] of within) {
    const opener = place.isConnected ? undefined : openers.get(place);
    if (opener?.isConnected === true) return opener;
  }
  for (const [place, at] of left) {
    const controls = controlsIn(place);
    if (controls.length > 0) return controls[Math.min(at, controls.length - 1)];
  }
  return document.querySelector<HTMLElement>("main") ?? undefined;
}

function controlsIn(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) =>
      control.tabIndex >= 0 && !control.matches(":disabled") && control.getClientRects().length > 0,
  );
}

function nameOf(control: HTMLElement): string {
  return control.getAttribute("aria-label") ?? control.textContent;
}

/** @returns whether it has the focus now */
function focusOn(control: HTMLElement | null | undefined): boolean {
  control?.focus({ preventScroll: control.matches("main") });
  return control != null && document.activeElement === control;
}
