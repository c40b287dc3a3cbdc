/** An ISBN with thirteen digits: that of ten is another form of it. */
export function isbn13(isbn: string): string {
  if (isbn.length !== 10) return isbn;
  const digits = `978${isbn.slice(0, 9)}`;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The ISBN with ten digits; `null` for one that has none. */
export function isbn10(isbn: string): string | null {
  if (isbn.length === 10) return isbn;
  if (!isbn.startsWith("978")) return null;
  const digits = isbn.slice(3, 12);
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return `${digits}${check === 10 ? "X" : check}`;
}
