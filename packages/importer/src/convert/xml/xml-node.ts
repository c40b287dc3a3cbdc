/** An element with all that is in it. Names are without the prefix of their namespace. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** The text of the first child of that name, trimmed; `""` where there is none. */
export function textOf(node: XmlNode, name: string): string {
  return node.children.find((child) => child.name === name)?.text.trim() ?? "";
}

/** The texts of all children of that name that have one. */
export function textsOf(node: XmlNode, name: string): readonly string[] {
  return node.children
    .filter((child) => child.name === name)
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");
}

/**
 * An element as JSON would have it: its attributes and children by name, those that come several times as a
 * list, and one that has nothing but text, or nothing but one attribute (`<Genre tag="Comedy"/>`), as that.
 */
export function valueOf({ attributes, children, text }: XmlNode): unknown {
  const own = Object.entries(attributes);
  const trimmed = text.trim();
  if (children.length === 0) {
    if (own.length === 0) return trimmed;
    if (own.length === 1 && trimmed === "") return own[0]?.[1];
  }
  const fields = new Map<string, unknown[]>(own.map(([name, value]) => [name, [value]]));
  for (const child of children) {
    const values = fields.get(child.name);
    if (values === undefined) fields.set(child.name, [valueOf(child)]);
    else values.push(valueOf(child));
  }
  if (trimmed !== "") fields.set("text", [trimmed]);
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
