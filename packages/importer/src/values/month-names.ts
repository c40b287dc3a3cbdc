/**
 * How the names of months begin, without accents, from January to December: in English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Scandinavian, Polish, Czech, Hungarian, Turkish, Finnish, Russian and Ukrainian.
 */
const MONTHS: readonly string[] = [
  "jan, ene, gen, sty, led, oca, tammi, янв, січ",
  "feb, fev, lut, uno, sub, helmi, фев, лют",
  "mar, maart, mrt, mrz, brez, maalis, мар, бер",
  "apr, avr, abr, kwie, dub, nis, huhti, апр, кві",
  "may, mai, maj, mag, mei, kvet, touko, мая, май, тра",
  "jun, juin, giu, czerw, cerv, haz, kesa, июн, чер",
  "jul, juil, lug, lip, cervenec, cervence, tem, heina, июл, лип",
  "aug, aou, ago, sie, srp, agu, elo, авг, сер",
  "sep, set, wrz, zar, szep, eyl, syys, сен, вер",
  "oct, okt, ott, out, paz, rij, eki, loka, окт, жов",
  "nov, lis, kas, marras, ноя, лис",
  "dec, dez, dic, gru, pros, ara, joulu, дек, гру",
];

const BEGINNINGS = MONTHS.flatMap((names, index) =>
  names.split(", ").map((name) => [name, index + 1] as const),
).toSorted(([one], [other]) => other.length - one.length);

/** The number of a month, from 1, by its name or how people shorten it; `null` for any other word. */
export function monthByName(word: string): number | null {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ı", "i").toLowerCase();
  return BEGINNINGS.find(([name]) => plain.startsWith(name))?.[1] ?? null;
}
