import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type AssessmentDocument, canonicalJson, compileScheme } from '../../../../dsl/index.js';
import { computeResults } from '../../../../server/resources/runs/compute-results.js';
import {
  documentText,
  hashedText,
  PIECE_LENGTH,
  sha256Of,
  textPieces,
} from '../../../../server/resources/runs/document-pieces.js';
import { packedText, unpackedText } from '../../../../server/resources/runs/packed-text.js';
import type { ResultRow } from '../../../../server/resources/runs/result-rows.js';
import { createWorkerPool } from '../../../../server/workers/worker-pool.js';
import { shippedText } from '../publish-scheme.js';
import { RUN_SCHEME } from './run-server.js';

function documentOf(size: number): AssessmentDocument {
  const units = Array.from({ length: size }, (_, n) => ({
    id: `u${n}`,
    name: `单位${n}`,
    attributes: { form: n % 2 === 0 ? 'single' : 'joint', members: n },
    facts: { held: n % 10 },
  }));
  return { units, scheme: 'runs-test', year: 2023, ballots: [] };
}

describe('the text of a document', () => {
  it('is its canonical JSON, in pieces that end between characters', async () => {
    const document = documentOf(3000);
    const { pieces, sha256 } = await documentText(document);
    expect(pieces.join('')).toBe(canonicalJson(document));
    expect(sha256).toBe(sha256Of([canonicalJson(document)]));
    expect(pieces.length).toBeGreaterThan(2);
  });

  it('comes out of its pieces again, whatever it holds', () => {
    expect(textPieces('')).toEqual(['']);
    fc.assert(
      fc.property(
        fc.integer({ min: PIECE_LENGTH - 3, max: PIECE_LENGTH + 3 }),
        fc.string({ unit: 'binary' }),
        (n, tail) => {
          const pieces = textPieces('a'.repeat(n) + tail);
          expect(pieces.join('')).toBe('a'.repeat(n) + tail);
          expect(pieces.every((piece) => piece.length <= PIECE_LENGTH && !/\p{Surrogate}/u.test(piece))).toBe(true);
        },
      ),
    );
  });
});

describe('computing a run in a worker', () => {
  const pool = createWorkerPool({ workers: 1, jobSeconds: 60, workerMegabytes: 512 });
  afterAll(() => pool.close());

  it('tells how far it is and gives what the language gives, in parts', { timeout: 60_000 }, async () => {
    const { pieces } = hashedText(canonicalJson(documentOf(120)));
    const told: number[] = [];
    const computed = await pool.run(
      'computeRun',
      { text: RUN_SCHEME, pieces, interim: false },
      undefined,
      (done, total) => {
        expect(total).toBe(120);
        told.push(done);
      },
    );
    expect(told).toEqual([20, 40, 60, 80, 100, 120]);
    const { compiled } = compileScheme(RUN_SCHEME, 'scheme.yaml');
    if (compiled === null) throw new Error('the scheme is right');
    const { text, rows } = await computeResults(compiled, pieces.join(''), { interim: false });
    expect(computed.results.pieces.map(unpackedText).join('')).toBe(text);
    const kept: readonly ResultRow[] = computed.rows.flatMap((some) => JSON.parse(some));
    expect(kept.map((row) => ({ ...row, result: unpackedText(row.result) }))).toEqual(rows);
    expect(computed).toMatchObject({
      units: 120,
      schemeHash: compiled.hash,
      inputsHash: sha256Of(pieces),
      findings: [],
    });
  });
});

describe('results as they are kept', () => {
  it('come back as they were, whatever they say, also those that were kept before they were packed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.nat(200), (some, times) => {
        const text = canonicalJson({ text: some.repeat(times) });
        expect(unpackedText(packedText(text))).toBe(text);
        expect(unpackedText(text)).toBe(text);
      }),
    );
  });

  it('take a tenth of their length where a scheme lists the gaps of units that entered nothing', async () => {
    const { compiled } = compileScheme(shippedText('guyuan-2023'), 'scheme.yaml');
    if (compiled === null) throw new Error('the scheme is right');
    const units = Array.from({ length: 60 }, (_, index) => ({ id: `u${index}`, attributes: { type: 'soe' } }));
    const document = canonicalJson({ units });
    const { text, rows } = await computeResults(compiled, document, { interim: true });
    const plain = text.length + rows.reduce((sum, { result }) => sum + result.length, 0);
    const pieces = hashedText(text).pieces.map(packedText);
    const packed = [...pieces, ...rows.map(({ result }) => packedText(result))];
    expect(plain / rows.length).toBeGreaterThan(10_000);
    expect(packed.join('').length).toBeLessThan(plain / 10);
  });
});

describe('the rows of a run', () => {
  it('stand by group, rank and id; without rank last; totals as plain decimals', async () => {
    const scheme = RUN_SCHEME.replace('formula: members / 3', 'formula: members / 3000000000').replace(
      'round: { to: 0.01, mode: half_up }',
      'round: { to: 0.000000000001, mode: half_up }',
    );
    const { compiled, diagnostics } = compileScheme(scheme, 'scheme.yaml');
    if (compiled === null) throw new Error(JSON.stringify(diagnostics));
    const unit = (id: string, form: string, members: number, held: number | null) => ({
      id,
      attributes: { form, members },
      facts: { held },
    });
    const units = [
      unit('b', 'single', 30, 0),
      unit('a', 'single', 30, 0),
      unit('c', 'single', 300, null),
      unit('d', 'single', 0, 1),
      unit('e', 'joint', 0, 0),
    ];
    const { rows } = await computeResults(compiled, canonicalJson({ units }), {});
    expect(
      rows.map(({ documentId, group, rank, total, totalPosition }) => [documentId, group, rank, total, totalPosition]),
    ).toEqual([
      ['e', '联合建立', '1', '0', 3],
      ['d', '单独建立', '1', '5', 0],
      ['a', '单独建立', '2', '0.00000001', 1],
      ['b', '单独建立', '2', '0.00000001', 2],
      ['c', '单独建立', null, null, 4],
    ]);
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
  });
});
