import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOnPath, isWithin, subtreeRange, unitPath } from '../../../../server/resources/units/unit-path.js';
import { databases } from '../../databases.js';
import { yearServer } from '../year-server.js';

const id = fc.stringMatching(/^[0-9a-f-]{1,12}$/);

describe('the path of a unit', () => {
  it('reads back as the ids from the top down, and a subtree is a range of paths', () => {
    fc.assert(
      fc.property(
        fc.array(id, { minLength: 1, maxLength: 6 }),
        fc.array(id, { minLength: 1, maxLength: 6 }),
        (one, other) => {
          const [path = '', root = ''] = [one, other].map(
            (ids) => ids.reduce<string | null>((above, each) => unitPath(above, each), null) ?? '',
          );
          expect(idsOnPath(path)).toEqual(one);
          const { from, before } = subtreeRange(root);
          const below = other.every((each, index) => one[index] === each);
          expect(isWithin(path, root)).toBe(below);
          expect(path >= from && path < before).toBe(below);
        },
      ),
    );
  });
});

/** What a test does: make a unit below the n-th one, or move one below another. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('make' as const), to: fc.nat(20) }),
  fc.record({ kind: fc.constant('move' as const), unit: fc.nat(20), to: fc.nat(20) }),
);

describe.each(databases)('any order of making and moving units on $name', (database) => {
  const server = yearServer(database);

  it('leaves a tree: no circle, and every path is that of the parent and the unit itself', async () => {
    const office = await server.caller(['office']);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const ids: string[] = [];
        /** The tree as a plain model: parents by unit. */
        const parents = new Map<string, string | null>();
        const isBelow = (unit: string, root: string): boolean =>
          unit === root || ((parents.get(unit) ?? null) !== null && isBelow(parents.get(unit) ?? '', root));
        for (const each of steps) {
          const parent = ids[each.to] ?? null;
          if (each.kind === 'make') {
            const { json } = await office.post('/api/units', { name: `u${ids.length}`, parent });
            ids.push(json.id);
            parents.set(json.id, parent);
          } else {
            const unit = ids[each.unit];
            if (unit === undefined) continue;
            const { revision } = (await office.get(`/api/units/${unit}`)).json;
            const { status } = await office.patch(`/api/units/${unit}`, { parent }, revision);
            const isCircle = parent !== null && isBelow(parent, unit);
            expect(status).toBe(isCircle ? 422 : 200);
            if (!isCircle) parents.set(unit, parent);
          }
        }
        const rows =
          ids.length === 0
            ? []
            : await server.storage().read.selectFrom('units').selectAll().where('id', 'in', ids).execute();
        const paths = new Map(rows.map(({ id: unit, path }) => [unit, path]));
        for (const { id: unit, parent_id, path, depth } of rows) {
          expect(parent_id).toBe(parents.get(unit));
          expect(path).toBe(unitPath(parent_id === null ? null : (paths.get(parent_id) ?? ''), unit));
          expect(depth).toBe(idsOnPath(path).length - 1);
        }
      }),
      { numRuns: 8 },
    );
  });
});
