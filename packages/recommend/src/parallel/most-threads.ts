/** More threads than this gain nothing: they wait for memory. */
export const MOST_THREADS = 16;
