import type { Packed } from "./packed.ts";
import { bunzip2 } from "./bunzip2.ts";
import { parquetRows } from "./parquet-rows.ts";
import { unxz } from "./unxz.ts";

export const packed: Packed = { bunzip2, unxz, parquetRows };
