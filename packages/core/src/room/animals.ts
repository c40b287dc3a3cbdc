/** What guests are called where no name is given; one for each guest that a room takes. */
export const ANIMALS = [
  "fox",
  "owl",
  "bear",
  "cat",
  "frog",
  "penguin",
  "rabbit",
  "whale",
  "tiger",
  "koala",
  "panda",
  "octopus",
] as const;

export type Animal = (typeof ANIMALS)[number];
