import type { NamedParameter } from '../scheme/scheme-names.js';

/** What stands in the field of a parameter: texts and numbers as they are, all else as JSON. */
export function shownParameter(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Whether a parameter is a table of its own (map, bands, list), which is typed as JSON. */
export function isStructured({ type }: Pick<NamedParameter, 'type'>): boolean {
  return type === 'map' || type === 'bands' || type === 'list';
}

/**
 * What was typed as the values of parameters: what is empty keeps the scheme's own value, numbers stay texts so that no digit is lost.
 *
 * @throws SyntaxError where JSON is expected and something else was typed
 */
export function typedParameters(
  parameters: readonly NamedParameter[],
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const text = (typed[parameter.id] ?? '').trim();
    if (text === '') continue;
    given[parameter.id] = isStructured(parameter) || parameter.type === 'boolean' ? JSON.parse(text) : text;
  }
  return given;
}
