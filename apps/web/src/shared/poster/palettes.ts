import type { Palette } from "./motifs/shape.ts";

// Inks that a small press might have mixed. `genre-art.test.ts` holds the titles to 4.5:1.

export const SUN: Palette = {
  ground: "#f4b82e",
  main: "#e8502f",
  second: "#f9e2a0",
  accent: "#fff6dc",
  ink: "#2b1330",
};
export const CANDY: Palette = {
  ground: "#f48fb1",
  main: "#fff0d6",
  second: "#7b4bd6",
  accent: "#ffd23f",
  ink: "#31103f",
};
export const ACID: Palette = {
  ground: "#c9dd4e",
  main: "#2f6b4f",
  second: "#12302c",
  accent: "#f5f2df",
  ink: "#14201d",
};
export const SEA: Palette = {
  ground: "#0f4c5c",
  main: "#e9724c",
  second: "#5fb3b3",
  accent: "#ffc857",
  ink: "#fdf3dd",
};
export const FOREST: Palette = {
  ground: "#1f3a2e",
  main: "#d98f3f",
  second: "#5b8c5a",
  accent: "#f2d48f",
  ink: "#f6efdc",
};
export const DESERT: Palette = {
  ground: "#efd9b4",
  main: "#c8593a",
  second: "#e8a35c",
  accent: "#f7f0e0",
  ink: "#3a1c1e",
};
export const ROSE: Palette = {
  ground: "#5a1a35",
  main: "#f08a8a",
  second: "#c43d5f",
  accent: "#ffd9c2",
  ink: "#ffeee4",
};
export const DUSK: Palette = {
  ground: "#2c1b4d",
  main: "#f2795e",
  second: "#8e5bb5",
  accent: "#ffc978",
  ink: "#fdeee0",
};
export const LAMP: Palette = {
  ground: "#2a1d1a",
  main: "#f0b35a",
  second: "#a4492f",
  accent: "#6b3325",
  ink: "#f8e9d2",
};
export const COLD: Palette = {
  ground: "#1b2f45",
  main: "#9cc3d9",
  second: "#4d7a99",
  accent: "#f0d9a8",
  ink: "#f1f4f2",
};
export const NIGHT: Palette = {
  ground: "#10142b",
  main: "#e6b545",
  second: "#2c3a78",
  accent: "#e5533d",
  ink: "#f3eee0",
};
export const INK: Palette = {
  ground: "#17161a",
  main: "#d8402f",
  second: "#37343c",
  accent: "#f0c64f",
  ink: "#f5efe3",
};
export const BLOOD: Palette = {
  ground: "#7d1220",
  main: "#f2a541",
  second: "#2d0a14",
  accent: "#ffe2b0",
  ink: "#fff1de",
};
export const PRESS: Palette = {
  ground: "#e9e4d8",
  main: "#2c5d8a",
  second: "#b9472f",
  accent: "#e8b23c",
  ink: "#1d1b20",
};
