import type { StudiedColumns } from "./studied-columns.ts";

/** Netflix calls the certificate `rating`, and others the age: what stands there tells. */
const CERTIFICATE = /^(?:N\/?C-?17|U\/?A|PG(?:-?13)?|TV-(?:Y7?|G|PG|14|MA)(?:-FV)?|[GRUX]|NR|UR|1?\d\+)$/i;

export function certificateByValues(studied: StudiedColumns, ratings: readonly number[]): readonly number[] {
  const index = studied.headers.findIndex(({ key }, at) => {
    if (!/rating$|^age$|^rated$/.test(key) || ratings.includes(at)) return false;
    const { present, texts } = studied.looks(at);
    return present > 0 && texts.filter((text) => CERTIFICATE.test(text)).length >= present * 0.6;
  });
  return index < 0 ? [] : [index];
}
