/** Loads the letters of the heading over a list that no sentence of the first view has: those that genres begin with. */
export async function loadHeadingLetters(): Promise<void> {
  const families = getComputedStyle(document.documentElement).getPropertyValue("--display");
  await document.fonts.load(`italic 16px ${families.split(",")[0]}`, "Comedy");
}
