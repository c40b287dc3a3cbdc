/** Words of certificates in the order in which they are looked for, each with the years from which it lets in. */
const WORDS: readonly (readonly [pattern: RegExp, age: number])[] = [
  [/^(XXX|X|AO|ADULTS? ?(ONLY)?|NC ?17|RX|III|R ?18)$/, 18],
  [/^TV ?Y ?7( ?FV)?$/, 7],
  [/^TV ?(Y|G)$/, 0],
  [/^TV ?PG$/, 10],
  [/^TV ?MA$/, 17],
  [/^(MA|MATURE|M|R|RESTRICTED|RP?)$/, 17],
  [/^(A)$/, 18],
  [/^(AA|IIB)$/, 14],
  [/^(T|TEENS?|UA|U A|IIA|PG ?12)$/, 13],
  [/^(OLDER KIDS)$/, 7],
  [/^(PG|GP|PARENTAL GUIDANCE|EVERYONE 10)$/, 8],
  [/^(E|EVERYONE)$/, 6],
  [
    /^(EC|G|U|UC|L|TP|AL|ALL|ALL AGES|ALL AUDIENCES|GENERAL|LIVRE|TOUS PUBLICS|TODOS LOS PUBLICOS|KIDS|APTA|BTL|0)$/,
    0,
  ],
];

/** Who wrote it, before what it says: `US:PG-13`, `Rated R`, `FSK 12`, `Germany / 16`. */
const ISSUERS =
  /^(RATED|RATING|MPAA?A?|FSK|USK|PEGI|ESRB|BBFC|CNC|ACB|FPB|KMRB|EIRIN|CBFC|AGES?|FROM|AB|DE|GERMANY|US|USA|UNITED STATES|UK|GB|UNITED KINGDOM|FR|FRANCE|AU|AUSTRALIA|CA|CANADA|NL|IN|INDIA|JP|JAPAN|IE|IRELAND|SE|SWEDEN|NO|NORWAY|FI|FINLAND|DK|DENMARK|ES|SPAIN|IT|ITALY|BR|BRAZIL)\b ?/;

const OLDEST = 18;

/**
 * From which age a certificate lets people in, in years from 0 to 18, by the system that it is of as far as it
 * says; where two systems give a word two ages, the higher one. `null` for what is none, such as `Not Rated`,
 * and for what is not known: nothing is guessed.
 *
 * @example
 * ageOfCertificate("PG-13"); // 13
 */
export function ageOfCertificate(certificate: string | undefined): number | null {
  if (certificate === undefined || /^\s*n\s*\/\s*a\s*$/i.test(certificate)) return null;
  const ages = certificate.split(/[/,;|()]/).flatMap((part) => ageOfPart(part) ?? []);
  return ages.length === 0 ? null : Math.max(...ages);
}

function ageOfPart(part: string): number | null {
  let text = part
    .toUpperCase()
    .replace(/\bFOR\b.*$/, "")
    .replaceAll(/[^A-Z0-9]+/g, " ")
    .trim();
  for (let before = ""; before !== text;) {
    before = text;
    const rest = text.replace(ISSUERS, "").trim();
    if (rest !== "") text = rest;
  }
  const word = WORDS.find(([pattern]) => pattern.test(text));
  if (word !== undefined) return word[1];
  const number = /^[A-Z]{0,4} ?(\d{1,2}) ?[A-Z]{0,3}( YEARS?.*)?$/.exec(text)?.[1];
  return number === undefined || Number(number) > 21 ? null : Math.min(OLDEST, Number(number));
}
