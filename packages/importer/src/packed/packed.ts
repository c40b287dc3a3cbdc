/** What Node unpacks and a page does not. The implementation is chosen by conditions of package.json. */
export interface Packed {
  /** @throws DamagedPacking, and MoodreelError `file-too-large` for a bomb: a few bytes of bzip2 may be megabytes */
  readonly bunzip2: (
    packed: AsyncIterable<Uint8Array>,
    name: string,
    maxBytes: number,
  ) => AsyncGenerator<Uint8Array>;
  /** @throws DamagedPacking */
  readonly unxz: (packed: AsyncIterable<Uint8Array>, name: string) => AsyncGenerator<Uint8Array>;
  /** The rows of a Parquet file. @throws MoodreelError `file-damaged`, `file-too-large` */
  readonly parquetRows: (
    chunks: AsyncIterable<Uint8Array>,
    name: string,
    maxBytes: number,
  ) => AsyncGenerator<object>;
}

/** What could not be unpacked, whatever its library threw. */
export class DamagedPacking extends Error {}
