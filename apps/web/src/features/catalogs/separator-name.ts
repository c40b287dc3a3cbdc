const NAMES: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
  "\n": "line",
};

/** As the message about it knows the common ones; others stand for themselves. */
export function separatorName(separator: string): string {
  return NAMES[separator] ?? separator;
}
