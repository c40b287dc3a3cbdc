import fc from "fast-check";
import { expect, test } from "vitest";
import { ageOfCertificate } from "./age-of-certificate.ts";

test.each([
  ["G", 0],
  ["PG", 8],
  ["PG-13", 13],
  ["pg 13", 13],
  ["R", 17],
  ["NC-17", 18],
  ["X", 18],
  ["TV-Y", 0],
  ["TV-Y7-FV", 7],
  ["TV-PG", 10],
  ["TV-14", 14],
  ["TV-MA", 17],
  ["FSK 0", 0],
  ["FSK 12", 12],
  ["FSK-16", 16],
  ["Germany:18", 18],
  ["DE: 6", 6],
  ["US:R", 17],
  ["Rated R for violence and 12 minutes of language", 17],
  ["UK:12A", 12],
  ["15", 15],
  ["U", 0],
  ["13+", 13],
  ["18+", 18],
  ["AGES_16_", 16],
  ["ALL", 0],
  ["ALL_AGES", 0],
  ["Tous publics", 0],
  ["MA15+", 15],
  ["R18+", 18],
  ["K-12", 12],
  ["PEGI 7", 7],
  ["E10+", 10],
  ["A", 18],
  ["U/A 16+", 16],
  ["PG-13 / FSK 16", 16],
  ["20", 18],
  ["ab 12 Jahren", 12],
  ["Freigegeben ab 16 Jahren", 16],
  ["o. A.", 0],
  ["Ohne Altersbeschränkung", 0],
  ["Interdit aux moins de 12 ans", 12],
  ["-16", 16],
  ["Tous publics avec avertissement / 12", 12],
  ["Para todos los públicos", 0],
  ["Apta para todos los públicos", 0],
  ["No recomendada para menores de 16 años", 16],
  ["Não recomendado para menores de 14 anos", 14],
  ["Livre para todos os públicos", 0],
  ["14 anos", 14],
  ["Per tutti", 0],
  ["VM14", 14],
  ["Vietato ai minori di 18 anni", 18],
  ["Alle leeftijden", 0],
  ["Vanaf 9 jaar", 9],
  ["od 16 lat", 16],
  ["Bez ograniczeń wiekowych", 0],
  ["12 éven felüli", 12],
  ["Från 11 år", 11],
  ["Barntillåten", 0],
  ["13 yaş ve üzeri", 13],
  ["Genel İzleyici Kitlesi", 0],
  ["от 16 лет", 16],
  ["0+", 0],
  ["12세 관람가", 12],
  ["15세이상관람가", 15],
  ["전체 관람가", 0],
  ["청소년 관람불가", 18],
  ["R15+", 15],
  ["15歳以上", 15],
  ["保護級", 6],
  ["輔導級 12歲", 12],
])("%s lets in from %i", (certificate, age) => {
  expect(ageOfCertificate(certificate)).toBe(age);
});

test.each([
  "NR",
  "Not Rated",
  "UNRATED",
  "NOT_RATE",
  "UR",
  "N/A",
  "",
  "Approved",
  "Passed",
  "tbd",
  "99 min",
  "1999",
  "12 Oscars",
  "Ocean's 11",
  "2 Stunden",
  "Prüfung steht aus",
  "심의 예정",
])("%j is no certificate that says an age", (certificate) => {
  expect(ageOfCertificate(certificate)).toBeNull();
});

test("whatever is written, an age is from 0 to 18 or not known", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const age = ageOfCertificate(text);
      expect(age === null || (age >= 0 && age <= 18)).toBe(true);
    }),
  );
  expect(ageOfCertificate(undefined)).toBeNull();
});
