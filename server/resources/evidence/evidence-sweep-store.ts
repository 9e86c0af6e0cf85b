import type { Kysely } from 'kysely';
import { SYSTEM } from '../../access/actor.js';
import type { Instant, Storage, Tables } from '../../storage/index.js';

/**
 * Deletes what uploads left that were cut off or refused at last: files older than an instant that no evidence refers to, with
 * their chunks, each chunk in a write of its own. A trigger keeps those that evidence refers to, also once it is withdrawn.
 *
 * @returns how many files are gone
 */
export async function sweepFiles(storage: Pick<Storage, 'read' | 'write'>, before: Instant): Promise<number> {
  const orphans = await orphansOf(storage.read).where('evidence_files.recorded_at', '<', before).execute();
  for (const { sha256 } of orphans) {
    const chunks = storage.read.selectFrom('evidence_chunks').select('position').where('sha256', '=', sha256);
    for (const { position } of await chunks.orderBy('position').execute()) {
      await storage.write({ actor: SYSTEM }, async ({ db }) => {
        if ((await orphansOf(db).where('evidence_files.sha256', '=', sha256).execute()).length === 0) return;
        await db.deleteFrom('evidence_chunks').where('sha256', '=', sha256).where('position', '=', position).execute();
      });
    }
    await storage.write({ actor: SYSTEM }, async ({ db }) => {
      // Whoever uploads it again meanwhile goes on with it.
      const rest = db.selectFrom('evidence_chunks').select('position').where('sha256', '=', sha256).limit(1);
      if ((await rest.execute()).length > 0) return;
      if ((await orphansOf(db).where('evidence_files.sha256', '=', sha256).execute()).length === 0) return;
      await db.deleteFrom('evidence_files').where('sha256', '=', sha256).execute();
    });
  }
  return orphans.length;
}

function orphansOf(db: Kysely<Tables>) {
  return db
    .selectFrom('evidence_files')
    .select('evidence_files.sha256')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('evidence').select('evidence.id').whereRef('evidence.sha256', '=', 'evidence_files.sha256')),
      ),
    );
}
