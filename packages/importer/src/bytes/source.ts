/** Where a table comes from: a file, or a stream such as an upload, with the name it was given. */
export type Source =
  | { readonly path: string }
  | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };
