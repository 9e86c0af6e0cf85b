import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface XlsxParts {
  /** The rows of the sheet as XML. */
  readonly rows: string;
  readonly strings?: readonly string[];
  /** Format codes; the style of a cell is the index of its format + 1. */
  readonly formats?: readonly string[];
  /** More sheets beside, by name, and attributes of the first `<sheet>`. */
  readonly sheets?: string;
  readonly first?: string;
  readonly workbookPr?: string;
  /** Other parts, by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** An XLSX file with the parts that matter, made by hand so that every cell is what the test says. */
export function xlsxFile({
  rows,
  strings = [],
  formats = [],
  sheets = '',
  first = '',
  workbookPr = '',
  parts,
}: XlsxParts) {
  const shared = strings.map((text) => `<si>${text.startsWith('<') ? text : `<t>${text}</t>`}</si>`).join('');
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('');
  const xfs = ['0', ...formats.map((_, index) => String(200 + index))].map((id) => `<xf numFmtId="${id}"/>`).join('');
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="http://r">${workbookPr}<sheets><sheet name="名单" sheetId="1" r:id="rId1" ${first}/>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${shared}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A row of inline texts; null: no cell. */
export function textRow(number: number, cells: readonly (string | null)[]): string {
  const written = cells.map((text, index) =>
    text === null
      ? ''
      : `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}
