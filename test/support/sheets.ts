import { zipOf } from "./zip-of.ts";

type Cell = string | number;
type Styled = Cell | { readonly date: number } | { readonly percent: number };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** An XLSX file as Excel writes it: texts are shared, and `{ date: serial }` and `{ percent: share }` are numbers with a style. */
export function xlsxOf(
  rows: readonly (readonly Styled[])[],
  { sheets = {} }: { sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>> } = {},
): Buffer {
  const strings: string[] = [];
  const cellOf = (cell: Styled, column: number, row: number): string => {
    const at = `r="${nameOf(column)}${row + 1}"`;
    if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`;
    if (typeof cell === "object")
      return "date" in cell
        ? `<c ${at} s="1"><v>${cell.date}</v></c>`
        : `<c ${at} s="2"><v>${cell.percent}</v></c>`;
    if (cell === "") return "";
    strings.push(cell);
    return `<c ${at} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheetOf = (cells: readonly (readonly Styled[])[]): string =>
    `<worksheet xmlns="x"><sheetData>${cells
      .map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellOf(cell, c, r)).join("")}</row>`)
      .join("")}</sheetData></worksheet>`;
  const all = Object.entries({ Sheet1: rows, ...sheets });
  const parts = all.map(
    ([, cells], index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(cells)] as const,
  );
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${all
      .map(([name], index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${all
      .map(
        (_, index) =>
          `<Relationship Id="r${index}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`,
    ...Object.fromEntries(parts),
  });
}

/** An ODS file as LibreOffice writes it. @param body in place of rows */
export function odsOf(rows: readonly (readonly Cell[])[], body?: string): Buffer {
  const cellOf = (cell: Cell): string =>
    typeof cell === "number"
      ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell},0</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  const written = rows.map(
    (row) =>
      `<table:table-row>${row.map(cellOf).join("")}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>`,
  );
  const end = `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`;
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Films">${body ?? written.join("") + end}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

function nameOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : nameOf(Math.floor(column / 26) - 1) + nameOf(column % 26);
}
