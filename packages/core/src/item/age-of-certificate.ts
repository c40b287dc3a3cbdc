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
  [/^(EC|G|U|UC|L|TP|AL|ALL|ALL AGES|ALL AUDIENCES|GENERAL|LIVRE|KIDS|APTA|BTL|O A|0)$/, 0],
  [
    /^(LIVRE PARA TODOS.*|TOUS PUBLICS?|((APTA )?PARA )?TODOS( LOS)? (OS )?PUBLICOS|PARA TODOS|PER TUTTI)$/,
    0,
  ],
  [/^(OHNE ALTERS\w+|ALLE LEEFTIJDEN|BARNTILLATEN|BEZ OGRANICZEN.*|PRISTUPNY|KORHATAR NELKUL.*)$/, 0],
  [/^(GENEL IZLEYICI.*|БЕЗ ОГРАНИЧЕНИЙ|전체\s?(관람가|이용가)?|普遍[級级]|全年[齡齢龄])$/, 0],
  [/^(保護級)$/, 6],
  [/^(청소년\s?(관람|이용)불가|청불|限制[級级]|成人)$/, 18],
];

/** Words between which a number is one of years: `ab 12 Jahren`, `Interdit aux moins de 12 ans`, `od 16 lat`. */
const OF_AGES = new Set(
  (
    "AB VON FREI FREIGEGEBEN UNTER OVER UNDER AGE AGES AGED AND UP PLUS YEARS YEAR OLD JAHRE JAHREN JAHR ANS INTERDIT " +
    "DECONSEILLE AUX MOINS DE A PARTIR DES ANOS NO NAO APTA RECOMENDADA RECOMENDADO PARA MENORES MAYORES MAIORES LOS " +
    "DESACONSELHADO ANNI VIETATO AI MINORI DI DAI DAGLI VANAF JAAR OD LAT LET ROKU EV EVEN EVES KOR FELETT FELULI " +
    "FRAN AR YAS YASINDAN VE UZERI BUYUKLER ICIN ALTI LET СТАРШЕ ЛЕТ ОТ ВІД РОКІВ С"
  ).split(" "),
);

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
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .normalize("NFC")
    .toUpperCase()
    .replaceAll("Ł", "L")
    .replace(/\bFOR\b.*$/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (let before = ""; before !== text;) {
    before = text;
    const rest = text.replace(ISSUERS, "").trim();
    if (rest !== "") text = rest;
  }
  const word = WORDS.find(([pattern]) => pattern.test(text));
  if (word !== undefined) return word[1];
  const number = /^[A-Z]{0,4} ?(\d{1,2}) ?[A-Z]{0,3}( YEARS?.*)?$/.exec(text)?.[1] ?? numberOfYears(text);
  return number === undefined || Number(number) > 21 ? null : Math.min(OLDEST, Number(number));
}

/** The one number of a sentence that has nothing in it but words of ages; other scripts put theirs right beside it. */
function numberOfYears(text: string): string | undefined {
  const beside = /^\P{N}{0,8}?(\d{1,2}) ?(세|岁|歲|歳|才)\P{N}*$/u.exec(text)?.[1];
  if (beside !== undefined) return beside;
  const numbers = text.split(" ").filter((word) => /^\d{1,2}$/.test(word));
  const others = text.split(" ").filter((word) => !/^\d{1,2}$/.test(word));
  return numbers.length === 1 && others.every((word) => OF_AGES.has(word)) ? numbers[0] : undefined;
}
