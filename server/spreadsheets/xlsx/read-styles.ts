import { walkXml } from './walk-xml.js';

/** How the numbers of a style are shown, as far as it matters for what they mean. */
export type NumberStyle =
  | { readonly kind: 'plain' }
  /** A day, a time, or both. */
  | { readonly kind: 'day' }
  /** Whole numbers shown with at least so many digits. */
  | { readonly kind: 'padded'; readonly digits: number };

const PLAIN: NumberStyle = { kind: 'plain' };
/** Formats that have a number instead of a text and show days or times (ECMA-376, 18.8.30; some only in Chinese versions). */
const DAY_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** The styles of a workbook by their index. */
export function readStyles(xml: string): readonly NumberStyle[] {
  const formats = new Map<string, string>();
  const styles: NumberStyle[] = [];
  let isInCells = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(attributes().numFmtId ?? '', attributes().formatCode ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) styles.push(styleOf(attributes().numFmtId ?? '0', formats));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

function styleOf(id: string, formats: ReadonlyMap<string, string>): NumberStyle {
  const code = formats.get(id);
  if (code !== undefined) return styleOfCode(code);
  const number = Number(id);
  return DAY_FORMATS.some(([low, high]) => number >= low && number <= high) ? { kind: 'day' } : PLAIN;
}

/**
 * What a format code says, its first section only.
 *
 * @example styleOfCode('yyyy"年"m"月"d"日";@') // day
 */
export function styleOfCode(code: string): NumberStyle {
  const [first = ''] = code.split(';');
  const bare = first
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '');
  if (/^0{2,}$/.test(bare)) return { kind: 'padded', digits: bare.length };
  return /[ydhs年日]/i.test(bare) || /m.*m|[/-]m|m[/-]/i.test(bare) ? { kind: 'day' } : PLAIN;
}
