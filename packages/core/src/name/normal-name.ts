/**
 * A name as it is kept, whoever typed it: letters and their marks composed (NFC), no space around it, single spaces inside. Spaces of
 * any width become the common one.
 */
export function normalName(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .replace(/\p{Zs}+/gu, " ");
}
