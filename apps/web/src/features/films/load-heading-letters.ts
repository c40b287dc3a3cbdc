/** Loads the letters of the heading over a list that no sentence of the first view has: those that genres begin with. */
export async function loadHeadingLetters(): Promise<void> {
  // As `--display` says in tokens.css: to ask for it would have the page laid out at once.
  const family = document.documentElement.lang === "en" ? "Fraunces Variable" : "Fraunces Latin";
  await document.fonts.load(`italic 16px "${family}"`, "Comedy");
}
