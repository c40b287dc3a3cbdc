import { mostCodePoints, NAME_LENGTHS, normalName, readName, type NameOf } from "@moodreel/core/name";
import { z } from "zod";

/** A name as it is kept, of what somebody typed; the problem of any other names the character and says why. */
export function nameSchema(of: NameOf) {
  return z
    .string()
    .overwrite(normalName)
    .superRefine((text, context) => {
      const read = readName(text, of);
      if ("problem" in read) context.addIssue({ code: "custom", message: read.problem });
    })
    .meta({
      minLength: 1,
      maxLength: mostCodePoints(of),
      description:
        `1 to ${NAME_LENGTHS[of]} letters of any script with their marks, digits, spaces, emoji and ' ’ & . , - _ ( ) + !; ` +
        "case, composition and spaces around it make no other name",
    });
}
