import type { Diagnostic, Path, Place } from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';
import { loadLanguage } from '../language.js';
import { type NamedText, readText } from './read-file.js';
import { readJson } from './read-json.js';

/** Data out of a file, with the places of everything in it. */
export interface DataText extends NamedText {
  /** Plain data; undefined when there are errors. */
  readonly value: unknown;
  /** What reading found, placed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the values (or keys) at paths stand. */
  readonly placesOf: (wanted: readonly Wanted[]) => readonly (Place | null)[];
}
export interface Wanted {
  readonly path: Path;
  readonly within: Diagnostic['within'];
}

/**
 * Reads a file (or `-`) of JSON or YAML. JSON may be of any size; it is as strict as YAML: a repeated
 * key is an error, and so is a number of more than 15 digits.
 */
export async function readData(path: string, context: CommandContext): Promise<DataText> {
  const named = await readText(path, context);
  const language = await loadLanguage();
  const json = /^\s*[{[]/.test(named.text) ? readJson(named.text, language) : null;
  if (json !== null) return { ...named, ...json };
  const { value: document, diagnostics } = language.parseDocument(named.text, named.name);
  const isBroken = diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...named,
    value: isBroken || document?.readable !== true ? undefined : document.toValue(),
    diagnostics,
    placesOf: (wanted) => wanted.map(({ path: at, within }) => document?.placeOf(at, within) ?? null),
  };
}

/** Gives diagnostics that carry only paths their places in the file. */
export function placeIn(data: DataText, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = data.placesOf(diagnostics);
  return diagnostics.map((diagnostic, index) => ({
    ...diagnostic,
    place: diagnostic.place ?? places[index] ?? null,
    file: diagnostic.file ?? data.name,
  }));
}
