import { walkXml } from './walk-xml.js';

export interface Workbook {
  /** Sheets that are shown, in order, with the path of each. */
  readonly sheets: readonly { readonly name: string; readonly path: string; readonly isHidden: boolean }[];
  /** Whether days count from 1904, as old Macs had it. */
  readonly isFrom1904: boolean;
}

/** Reads which sheets there are. */
export function readWorkbook(parts: ReadonlyMap<string, string>): Workbook {
  const targets = new Map<string, string>();
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes().Id ?? '', pathOf(attributes().Target ?? ''));
    },
  });
  const sheets: Workbook['sheets'][number][] = [];
  let isFrom1904 = false;
  walkXml(parts.get('xl/workbook.xml') ?? '', {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = isTrue(attributes().date1904);
      if (name !== 'sheet') return;
      const given = attributes();
      const id = Object.entries(given).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      const isHidden = given.state === 'hidden' || given.state === 'veryHidden';
      sheets.push({ name: given.name ?? '', path: targets.get(id) ?? '', isHidden });
    },
  });
  return { sheets, isFrom1904 };
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}
