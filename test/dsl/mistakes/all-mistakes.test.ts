import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areApart,
  findSeeded,
  type Ground,
  MUTATIONS,
  placesOf,
  readGround,
  type SeededMistake,
} from './seed-mistakes.js';

/** The schemes that differ; of guyuan the year before is the same but for its dates. */
const GROUNDS = ['bda-2022', 'dalian-2018', 'gansu-2011', 'guyuan-2023', 'shaoxing-2019'].map(readGround);

/** Most mistakes in one scheme. */
const MOST = 14;

describe('a mistake seeded into a shipped scheme', () => {
  it.each(MUTATIONS)('is found where it is, and nothing else: $kind', (mutation) => {
    let seen = 0;
    for (const ground of GROUNDS) {
      const places = placesOf(mutation, ground);
      // The first, the last and one between.
      for (const place of new Set([places[0], places[Math.floor(places.length / 2)], places.at(-1)])) {
        if (place === undefined || (mutation.depends && !isFoundAlone(ground, place))) continue;
        seen += 1;
        expect([ground.id, place.line, ...findSeeded(ground, [place])]).toEqual([
          ground.id,
          place.line,
          place.expected,
        ]);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('many mistakes seeded into a shipped scheme', () => {
  it('are all found at once where they are, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.nat(GROUNDS.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 2, maxLength: MOST }),
        (which, picks) => {
          const ground = GROUNDS[which];
          if (ground === undefined) throw new Error('no such scheme');
          const mistakes: SeededMistake[] = [];
          for (const [kind, position] of picks) {
            const mistake = pickMistake(ground, kind, position);
            if (mistake !== null && mistakes.every((other) => areApart(mistake, other))) mistakes.push(mistake);
          }
          const lines = mistakes.map(({ index, line }) => `${index + 1}: ${line.trim()}`);
          expect({ lines, found: findSeeded(ground, mistakes) }).toEqual({
            lines,
            found: mistakes.map(({ expected }) => expected).sort(),
          });
        },
      ),
      { numRuns: Number(process.env.HENG_PROPERTY_RUNS ?? 25) },
    );
  }, 120_000);
});

function pickMistake(ground: Ground, kind: number, position: number): SeededMistake | null {
  const mutation = MUTATIONS[kind % MUTATIONS.length];
  const places = mutation === undefined ? [] : placesOf(mutation, ground);
  const place = places[position % places.length];
  return place === undefined || (mutation?.depends && !isFoundAlone(ground, place)) ? null : place;
}

function isFoundAlone(ground: Ground, place: SeededMistake): boolean {
  return findSeeded(ground, [place]).join() === place.expected;
}
