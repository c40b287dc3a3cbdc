/** What a guest of a room says to a card: they would watch it, would rather not, or will not. */
export const VOTES = ["yes", "rather-not", "never"] as const;

export type Vote = (typeof VOTES)[number];

/** A guest's votes by the ids of the cards. */
export type Ballot = Readonly<Record<string, Vote>>;
