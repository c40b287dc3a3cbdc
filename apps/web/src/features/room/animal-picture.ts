import type { Room } from "@moodreel/client";

type Animal = Room["guests"][number]["animal"];

/** Beside the word for it: a picture that all phones and televisions have. */
const PICTURES: Readonly<Record<Animal, string>> = {
  fox: "🦊",
  owl: "🦉",
  bear: "🐻",
  cat: "🐱",
  frog: "🐸",
  penguin: "🐧",
  rabbit: "🐰",
  whale: "🐳",
  tiger: "🐯",
  koala: "🐨",
  panda: "🐼",
  octopus: "🐙",
};

export function animalPicture(animal: Animal): string {
  return PICTURES[animal];
}
