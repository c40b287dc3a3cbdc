import { KINDS } from "@moodreel/core";
import type { ConnectGiven } from "../connections/connect.ts";
import { MEDIA_SERVERS } from "../media/connection.ts";
import {
  anything,
  fields,
  flag,
  having,
  listOf,
  nullOr,
  number,
  optional,
  text,
  withFields,
  word,
  type Shape,
} from "../questions/shapes.ts";
import type { Argument } from "./argument.ts";

const kind = word(KINDS);
const names = listOf(text);
const item: Argument = ["item", text];
const connectionFields = fields({
  type: word(MEDIA_SERVERS),
  url: text,
  name: text,
  apiKey: text,
  user: text,
  password: text,
  viewers: listOf(withFields({ viewer: text, user: nullOr(text) })),
  every: number,
  signal: anything,
} satisfies Record<keyof ConnectGiven, Shape>);
const connection = having(connectionFields, "type", "url");

/** What calls about media servers and folders take. */
export const CONNECTION_SHAPES = {
  connect: [["options", connection]],
  connections: [],
  disconnect: [["name", text]],
  refresh: [
    ["name", optional(text)],
    ["options", optional(withFields({ signal: anything }))],
  ],
  play: [
    item,
    [
      "options",
      optional(
        fields({
          kind,
          catalog: text,
          viewer: text,
          viewers: names,
          on: text,
          guess: flag,
          signal: anything,
        }),
      ),
    ],
  ],
  poster: [
    item,
    ["options", optional(fields({ kind, catalog: text, viewer: text, viewers: names, signal: anything }))],
  ],
} satisfies Readonly<Record<string, readonly Argument[]>>;
