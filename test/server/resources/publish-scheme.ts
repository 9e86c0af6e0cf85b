import { readFileSync } from 'node:fs';
import { compileScheme } from '../../../dsl/index.js';
import type { Storage } from '../../../server/storage/index.js';
import { TESTER } from '../tester.js';

/** The text of a shipped scheme. */
export function shippedText(id: string): string {
  return readFileSync(new URL(`../../../schemes/${id}/scheme.yaml`, import.meta.url), 'utf8');
}

/** Puts a version into the database as published, as importing a shipped scheme does. Gives its hash. */
export async function publishScheme(storage: Storage, text: string): Promise<string> {
  const { compiled, diagnostics } = compileScheme(text, 'scheme.yaml');
  if (compiled === null) throw new Error(JSON.stringify(diagnostics));
  const { scheme, hash } = compiled;
  await storage.write({ actor: TESTER }, async ({ db, now, newId }) => {
    const known = await db
      .selectFrom('scheme_versions')
      .select(['number', 'hash'])
      .where('scheme_id', '=', scheme.scheme)
      .execute();
    if (known.some((version) => version.hash === hash)) return;
    if (known.length === 0) {
      const name = JSON.stringify({ zh: scheme.title });
      const row = {
        id: scheme.scheme,
        name,
        frozen_at: now,
        created_at: now,
        created_by: '',
        updated_at: now,
        revision: 1,
      };
      await db
        .insertInto('schemes')
        .values({ ...row, origin: 'shipped' })
        .execute();
    }
    const none = { submitted_at: null, submitted_by: null, retired_at: null, retired_by: null, retire_reason: null };
    await db
      .insertInto('scheme_versions')
      .values({
        ...none,
        id: newId(),
        scheme_id: scheme.scheme,
        number: known.length + 1,
        state: 'published',
        text,
        source: null,
        cases: '[]',
        hash,
        language_version: '1',
        engine_version: null,
        based_on: null,
        authors: '[]',
        note: null,
        created_at: now,
        created_by: '',
        updated_at: now,
        updated_by: '',
        published_at: now,
        published_by: '',
        review_note: null,
        revision: 1,
      })
      .execute();
  });
  return hash;
}
