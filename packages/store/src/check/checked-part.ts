/** What a part of the data turned out to be when it was looked at. */
export type PartState =
  | "whole"
  /** Cannot be read, or not all of it. */
  | "damaged"
  | "missing"
  /** Belongs to nothing any more, or to nothing that is known. */
  | "unused"
  /** Left behind by something that did not end. */
  | "unfinished"
  /** Others than the owner can read it. */
  | "open";

/** One part of the data, looked at whole. */
export interface CheckedPart {
  readonly part: "catalog" | "settings" | "profiles" | "model" | "token" | "file";
  /** Of the catalogue, the kind of a model, or the file. */
  readonly name: string;
  /** Its file, or the address of its database. */
  readonly path: string;
  readonly state: PartState;
  /** What there is; when something is wrong, what is lost and what to do. */
  readonly says: string;
}

/** Whether something that was there cannot be read any more. */
export function isDamaged({ state }: CheckedPart): boolean {
  return state === "damaged" || state === "missing";
}

/** What `look` says, or what it throws. */
export async function checkedPart(
  about: Pick<CheckedPart, "part" | "name" | "path">,
  look: () => Promise<string>,
): Promise<CheckedPart> {
  try {
    return { ...about, state: "whole", says: await look() };
  } catch (error) {
    return { ...about, state: "damaged", says: error instanceof Error ? error.message : String(error) };
  }
}
