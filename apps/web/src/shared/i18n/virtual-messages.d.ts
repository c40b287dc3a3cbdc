/** Messages of one language, compiled: made by `messages/messages-plugin.ts`. */
declare module "virtual:messages/*" {
  const messages: Readonly<Record<string, import("icu-minify/format").CompiledMessage>>;
  export default messages;
}
