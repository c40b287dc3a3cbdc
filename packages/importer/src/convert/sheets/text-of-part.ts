/** The text of a file of the archive, piece by piece; nothing where there is none of that name. */
export type TextOfPart = (name: string) => AsyncIterable<string>;
