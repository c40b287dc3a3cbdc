/** What guests are called where no name is given; there are more than guests of a room. */
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
  "lion",
  "turtle",
  "bee",
  "unicorn",
] as const;

export type Animal = (typeof ANIMALS)[number];
