/** The catalogue that ships with the product, as it is stored: the person's own always comes before it. */
export const STARTER = { name: "starter", kind: "movie" } as const;
