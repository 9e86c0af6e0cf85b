import { escapeXml } from './sheet-xml.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The most that a tab holds. */
const NAME_LENGTH = 31;

/** The parts of a workbook beside its sheets, as XML by path (ECMA-376, part 1, 18.2 and part 2). */
export function workbookParts(name: string, sheets: number): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const tabs = numbers.map((n) => `<sheet name="${escapeXml(tabName(name, n))}" sheetId="${n}" r:id="rId${n}"/>`);
  const overrides = numbers.map((n) => override(`/xl/worksheets/sheet${n}.xml`, `${TYPES}.worksheet+xml`));
  const related = numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`));
  return {
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(...related, relation('rIdStyles', 'styles', 'styles.xml')),
    'xl/styles.xml': STYLES,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', `${TYPES}.sheet.main+xml`)}` +
      `${override('/xl/styles.xml', `${TYPES}.styles+xml`)}${overrides.join('')}</Types>`,
  };
}

/** Two styles: cells, and the cells of the header, which are bold. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font>` +
  '<font><b/><sz val="11"/><name val="等线"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

/** Tabs hold no `[]:*?/\`, no apostrophe at their ends, no control characters, and at most 31 characters. */
function tabName(name: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  const whole = name.replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, ' ').trim();
  const short = whole
    .slice(0, NAME_LENGTH - suffix.length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^'+|'+$/g, '')
    .trim();
  return (short === '' ? 'Sheet' : short) + suffix;
}

function override(path: string, type: string): string {
  return `<Override PartName="${path}" ContentType="${type}"/>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relations(...entries: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
