import type { GetICUArgs } from "@schummar/icu-type-parser";
import type { MESSAGES } from "../messages/index.ts";

type Messages = typeof MESSAGES;

/** `file.name`: a message by the file that it is in, and its name there. */
export type MessageKey = {
  [File in keyof Messages]: `${File}.${Extract<keyof Messages[File], string>}`;
}[keyof Messages];

type English<Key> = Key extends `${infer File}.${infer Name}`
  ? File extends keyof Messages
    ? Name extends keyof Messages[File]
      ? Messages[File][Name] extends { readonly en: infer Text extends string }
        ? Text
        : never
      : never
    : never
  : never;

interface Arguments {
  ICUArgument: string | number;
  ICUNumberArgument: number;
  ICUDateArgument: Date;
}

/** The values that a message asks for. */
export type MessageValues<Key extends MessageKey> = GetICUArgs<English<Key>, Arguments>;

type TagsIn<Text> = Text extends `${string}<${infer Tag}>${infer Rest}`
  ? (Tag extends `/${string}` ? never : Tag) | TagsIn<Rest>
  : never;

/** The tags of a message, such as `link` of `<link>here</link>`. */
export type MessageTag<Key extends MessageKey> = TagsIn<English<Key>>;
