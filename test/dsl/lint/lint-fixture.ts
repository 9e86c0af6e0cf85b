import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../../dsl/diagnostic/diagnostic.js';
import { compileScheme } from '../../../dsl/index.js';
import { type Acknowledged, lintScheme } from '../../../dsl/lint/index.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/lint/', import.meta.url));
const MARKER = /# ← ([a-z-]+)/g;

/** A scheme text whose comments `# ← code` mark the lines where the linter should find something. */
export interface LintFixture {
  readonly text: string;
  readonly source: string | null;
  /** `line code`, in order. */
  readonly expected: readonly string[];
}

/** The codes that have a fixture, by code point. */
export function listFixtures(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** A fixture and its twin without the mistake: the two documents of `<code>.yaml`. */
export function readFixture(code: string): readonly [loud: LintFixture, silent: LintFixture] {
  const [loud = '', silent = ''] = readFileSync(`${FOLDER}${code}.yaml`, 'utf8').split('\n---\n');
  const source = sourceOf(`${code}.txt`);
  return [fixture(loud, source), fixture(silent, sourceOf(`${code}.silent.txt`) ?? source)];
}

/** Lints a scheme text that compiles; diagnostics are placed. */
export function lintText(
  text: string,
  source: string | null,
): { readonly diagnostics: readonly Diagnostic[]; readonly acknowledged: readonly Acknowledged[] } {
  const { document, spec, compiled, diagnostics } = compileScheme(text);
  if (spec === null || compiled === null) throw new Error(`does not compile: ${JSON.stringify(diagnostics, null, 1)}`);
  const found = lintScheme({ scheme: compiled.scheme, spec, plan: compiled.plan, source });
  return { diagnostics: document.place(found.diagnostics), acknowledged: found.acknowledged };
}

/** `line code` of each diagnostic, in order. */
export function linesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${place?.line} ${code}`);
}

function fixture(text: string, source: string | null): LintFixture {
  const expected = text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(MARKER)].map(([, code]) => `${index + 1} ${code}`));
  return { text, source, expected };
}

function sourceOf(name: string): string | null {
  return existsSync(FOLDER + name) ? readFileSync(FOLDER + name, 'utf8') : null;
}
