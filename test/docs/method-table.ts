import { parse } from 'yaml';

/** A row of the table "the regulation says → write". */
export interface MethodRow {
  readonly says: string;
  /** The keys of all code spans of the row, together: of a node, or of the sections of a scheme. */
  readonly keys: Readonly<Record<string, unknown>>;
  readonly from: string;
}

/** The rows of the tables with three columns of a page; a code span that is only a name (`steps`) has no keys. */
export function methodRows(page: string): readonly MethodRow[] {
  return [...page.matchAll(/^\| (.+?) \| (.+) \| (\S+) \|$/gm)].flatMap(([, says = '', code = '', from = '']) => {
    if (says.startsWith('---') || !code.includes('`')) return [];
    const spans = [...code.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span).filter((span) => span.includes(':'));
    // The parser gives plain data; a span that is no map has no keys to give.
    const maps = spans.map((span) => parse(span) as Readonly<Record<string, unknown>>);
    return [{ says, keys: Object.assign({}, ...maps), from }];
  });
}
