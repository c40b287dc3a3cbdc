// Part of `npm run check`: every message is whole in every language, and every message is used. That none is
// missing, the types say: `t` takes no other key.
import { globSync } from "node:fs";
import { join } from "node:path";
import { MESSAGES } from "../src/shared/messages/index.ts";
import type { Message, MessageFile } from "../src/shared/messages/message-file.ts";
import { messageFaults } from "./message-faults.ts";
import { usedKeys } from "./used-keys.ts";

const SRC = join(import.meta.dirname, "../src");

const messages: readonly (readonly [string, Message])[] = Object.entries<MessageFile>(MESSAGES).flatMap(
  ([file, named]) => Object.entries(named).map(([name, message]) => [`${file}.${name}`, message] as const),
);
const keys = messages.map(([key]) => key);
const used = usedKeys(SRC, keys);
const faults = [
  ...messages.flatMap(([key, message]) => messageFaults(message).map((fault) => `${key}: ${fault}.`)),
  ...keys.filter((key) => !used.has(key)).map((key) => `${key}: is used nowhere.`),
];
for (const fault of faults) console.error(fault);
console.log(`${keys.length} messages, ${globSync(join(SRC, "shared/messages/*.ts")).length} files.`);
process.exitCode = faults.length === 0 ? 0 : 1;
