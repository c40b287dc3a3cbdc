const NAMES: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "bars",
  "\n": "lines",
};

export function separatorName(separator: string): string {
  return NAMES[separator] ?? `“${separator}”`;
}
