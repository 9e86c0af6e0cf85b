import { parseDocument, type SchemeDocument } from '../../../../dsl/index.js';
import type { VersionContent } from './check-version.js';

export interface CopyJob {
  readonly content: VersionContent;
  /** Id of the scheme the copy belongs to. */
  readonly scheme: string;
  /** Null: as it was. */
  readonly year: number | null;
  readonly title: string | null;
}

/**
 * Job: the content of a version as another scheme's: its id (and year and title, where given) are replaced at their places
 * in the text and in the cases; comments, order and blanks stay. The regulation is copied as it is.
 */
export function copyVersion({ content, scheme, year, title }: CopyJob): VersionContent {
  const values = { scheme: writtenText(scheme), ...(year === null ? {} : { year: String(year) }) };
  const inScheme = title === null ? values : { ...values, title: writtenText(title) };
  const cases = content.cases.map(({ name, text }) => ({ name, text: replaceValues(text, ['input'], values) }));
  return { ...content, text: replaceValues(content.text, [], inScheme), cases };
}

/** Replaces the values of keys that the document has. */
function replaceValues(text: string, above: readonly string[], values: Readonly<Record<string, string>>): string {
  const document = parseDocument(text).value;
  if (document === undefined) return text;
  const splices = Object.entries(values).flatMap(([key, written]) => spliceAt(document, [...above, key], written));
  return [...splices]
    .sort((left, right) => right.from - left.from)
    .reduce((done, { from, to, written }) => done.slice(0, from) + written + done.slice(to), text);
}

function spliceAt(document: SchemeDocument, path: readonly string[], written: string) {
  const place = document.writtenAt(path) === null ? null : document.placeOf(path);
  return place === null ? [] : [{ from: place.offset, to: place.end, written }];
}

/** A text as YAML: plain where YAML reads the same, else in quotes. */
function writtenText(text: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
