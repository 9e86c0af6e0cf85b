import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../dsl/index.js';
import { readShipped } from '../schemes/shipped-schemes.js';

/** Only what every browser has, and no code out of texts: a page under a strict Content-Security-Policy. */
const page = createContext(
  { TextEncoder, console, setTimeout, queueMicrotask },
  { codeGeneration: { strings: false, wasm: false } },
);
const inPage = (code: string, given: Readonly<Record<string, unknown>> = {}): unknown => {
  Object.assign(page, given);
  return runInContext(code, page);
};
let bundle = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'dsl/index.ts', formats: ['iife'], name: 'dsl' } },
  });
  const [output] = Array.isArray(result) ? result : [];
  bundle = output?.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n') ?? '';
  inPage(`${bundle}\nglobalThis.dsl = dsl;`);
});

describe('the language in a page that must not compile code', () => {
  it('asks for none of the modules of Node', () => {
    expect(bundle.length).toBeGreaterThan(500_000);
    expect(bundle).not.toMatch(/(?:require\(|from )["']node:/);
    expect(() => inPage('new Function("return 1")')).toThrow(/Code generation/);
  });

  it('checks, edits and evaluates a scheme', async () => {
    const { document, compiled } = readShipped('bda-2022');
    if (compiled === null) throw new Error('a shipped scheme compiles');
    const input = { scheme: 'bda-2022', year: 2022, units: [{ id: 'a', attributes: { members: 300 } }] };
    const given = { text: document.text, input };
    expect(inPage('dsl.checkScheme(text).compilation.compiled?.hash', given)).toBe(compiled.hash);
    expect(inPage('dsl.applyEdit(text, { kind: "set", path: ["year"], value: 2023 }).value.text')).toContain(
      'year: 2023',
    );
    expect(inPage('dsl.validateAssessment(input).diagnostics.length')).toBe(0);
    const { result } = await evaluate(compiled, input);
    expect(
      await inPage(
        'dsl.evaluate(dsl.compileScheme(text).compiled, input).then(({ result }) => JSON.stringify(result))',
      ),
    ).toBe(JSON.stringify(result));
  });
});
