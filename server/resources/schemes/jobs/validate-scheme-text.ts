import { checkScheme } from '../../../../dsl/index.js';
import { bodyShape } from '../../../http/errors/problems.js';
import { readJson, readUtf8 } from '../../../http/json/read-json.js';
import { encodeJson } from './encode-json.js';
import { limitDiagnostics } from './limit-diagnostics.js';

export interface SchemeTextJob {
  readonly body: Uint8Array;
  /** `json`: the body is `{ text, source? }`; `yaml`: it is the scheme itself. */
  readonly form: 'json' | 'yaml';
}

/**
 * Job: what is wrong with the text of a scheme, as JSON `{ valid, scheme, title, year, hash, diagnostics, total,
 * acknowledged }`. With the text of the regulation quotes are checked too.
 *
 * @throws Refusal when the body is not UTF-8, or JSON of another shape
 */
export function validateSchemeText({ body, form }: SchemeTextJob): Uint8Array {
  const { text, source } = form === 'json' ? readTexts(readJson(body)) : { text: readUtf8(body), source: null };
  const { compilation, diagnostics, acknowledged } = checkScheme(text, { source, file: 'scheme.yaml' });
  const { scheme, compiled } = compilation;
  return encodeJson({
    valid: compiled !== null,
    scheme: scheme?.scheme ?? null,
    title: scheme?.title ?? null,
    year: scheme?.year ?? null,
    hash: compiled?.hash ?? null,
    ...limitDiagnostics(diagnostics),
    acknowledged,
  });
}

function readTexts(data: unknown): { readonly text: string; readonly source: string | null } {
  const given = typeof data === 'object' && data !== null ? data : {};
  const text = 'text' in given ? given.text : undefined;
  const source = 'source' in given ? given.source : null;
  const others = Object.keys(given).filter((key) => key !== 'text' && key !== 'source');
  if (typeof text !== 'string' || (source !== null && typeof source !== 'string') || others.length > 0) {
    throw bodyShape.refuse({ expected: '{ "text": "…", "source": "…" | null }' });
  }
  return { text, source };
}
