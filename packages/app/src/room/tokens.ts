/** Letters and digits that are told apart when read aloud; 32, so that each is five bits. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** A text that nobody can guess: five bits a character. */
export function unguessable(length: number, randomBytes: (count: number) => Uint8Array): string {
  return Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join("");
}
