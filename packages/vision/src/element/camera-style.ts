const CSS = `
:host { display: block; position: relative; min-height: 12em; border-radius: 0.75em; overflow: hidden;
  background: #15131a; color: #fff; font: 1rem/1.45 system-ui, sans-serif; }
[hidden] { display: none !important; }
[part="before"] { display: grid; gap: 1em; padding: 1.5em; justify-items: start; }
p { margin: 0; }
video { display: block; width: 100%; height: 100%; object-fit: cover; transform: scaleX(-1); }
[part="light"] { position: absolute; top: 0.75em; left: 0.75em; padding: 0.35em 0.8em; border-radius: 9em;
  background: rgb(0 0 0 / 0.75); }
[part="light"]::before { content: ""; display: inline-block; width: 0.65em; height: 0.65em; margin-right: 0.5em;
  border-radius: 50%; background: #ff4d4d; }
[part="stop"] { position: absolute; top: 0.75em; right: 0.75em; }
button { font: inherit; font-weight: 600; color: #15131a; background: #fff; border: 0; border-radius: 9em;
  padding: 0.45em 1em; cursor: pointer; }
button:focus-visible { outline: 3px solid #7cc4ff; outline-offset: 2px; }
[part="trouble"] { color: #ffb4a8; }
`;

let sheet: CSSStyleSheet | null = null;

/** Made by script, so that a page needs no `unsafe-inline` for it. */
export function cameraStyle(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
