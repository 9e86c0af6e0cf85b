import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { DIAGNOSTIC_FAMILIES } from '../../../dsl/diagnostic/catalogue.js';
import { referenceFiles } from '../../../dsl/generate/reference-files.js';
import { findStale, writeFiles } from '../../../dsl/generate/write-files.js';
import { SECTIONS } from '../../../dsl/language/sections/index.js';
import { METHODS } from '../../../dsl/methods/index.js';

const files = referenceFiles();
const KINDS = DIAGNOSTIC_FAMILIES.flatMap(({ kinds }) => kinds);

describe('the catalogue of diagnostics', () => {
  it('has every code that some module declares, once', () => {
    const sources = readdirSync('dsl', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const declared = sources.flatMap((path) => {
      const text = readFileSync(join('dsl', path), 'utf8');
      if (!text.includes('defineDiagnostic')) return [];
      return [...text.matchAll(/^ +code: '([a-z0-9-]+)',$/gm)].map((match) => match[1]);
    });
    const codes = KINDS.map(({ code }) => code);
    expect(declared.length).toBeGreaterThan(80);
    expect(declared.filter((code) => !codes.includes(code ?? ''))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('documents every code in both languages, with a slug', () => {
    for (const { code, title, why } of KINDS) {
      expect(code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      for (const words of [title, why]) {
        expect(words.zh, code).toMatch(/[\u4e00-\u9fff]/);
        expect(words.en, code).toMatch(/[A-Za-z]/);
      }
    }
  });
});

describe('the generated reference', () => {
  it('has a page for every section, method and code, in both languages', () => {
    for (const language of ['zh', 'en']) {
      const all = [...files].filter(([path]) => path.startsWith(`docs/reference/${language}/`)).map(([, text]) => text);
      for (const { key } of [...SECTIONS, ...METHODS])
        expect(
          all.some((text) => text.includes(`\`${key}\``)),
          key,
        ).toBe(true);
      for (const { code } of KINDS)
        expect(files.has(`docs/reference/${language}/diagnostics/${code}.md`), code).toBe(true);
    }
  });

  it('has no link that leads nowhere', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.md')) continue;
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+\.md)\)/g)) {
        expect(files.has(join(path, '..', target)), `${path} → ${target}`).toBe(true);
      }
    }
  });

  it('has English pages without Chinese but in examples', () => {
    for (const [path, text] of files) {
      if (!path.startsWith('docs/reference/en/')) continue;
      const prose = text
        .replace(/```yaml[\s\S]*?```/g, '')
        .replace(/`[^`\n]*`/g, '')
        .replace(/["“][^"”\n]*["”]/g, '');
      expect(prose.match(/.*[\u4e00-\u9fff].*/g) ?? [], path).toEqual([]);
    }
  });

  it('has a schema whose examples are accepted by it', () => {
    const schema = JSON.parse(files.get('docs/reference/scheme.schema.json') ?? '');
    const ajv = new Ajv2020({ strict: false }).addSchema(schema);
    let examples = 0;
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('examples' in part && Array.isArray(part.examples)) {
        const own = JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', `"${schema.$id}#/$defs/`));
        const check = ajv.compile(own);
        for (const example of part.examples) expect(check(example), JSON.stringify([example, check.errors])).toBe(true);
        examples += part.examples.length;
      }
      for (const each of Object.values(part)) visit(each);
    };
    visit(schema);
    expect(examples).toBeGreaterThan(100);
  });
});

describe('generated files on disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'heng-generate-'));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are stale when missing, changed or generated no more, and fresh after writing', () => {
    const wanted = new Map([
      ['docs/a.md', 'a\n'],
      ['docs/deep/b.md', 'b\n'],
      ['c.json', '{}\n'],
    ]);
    mkdirSync(join(root, 'docs'), { recursive: true });
    writeFileSync(join(root, 'docs/a.md'), 'old\n');
    writeFileSync(join(root, 'docs/gone.md'), 'x\n');
    const stale = findStale(root, wanted, ['docs']);
    expect(stale).toEqual({ changed: ['c.json', 'docs/a.md', 'docs/deep/b.md'], orphaned: ['docs/gone.md'] });
    writeFiles(root, wanted, stale);
    expect(findStale(root, wanted, ['docs'])).toEqual({ changed: [], orphaned: [] });
    expect(readFileSync(join(root, 'docs/deep/b.md'), 'utf8')).toBe('b\n');
  });
});
