import type { Kysely } from 'kysely';
import type { Storage, Tables, WriteContext } from '../../storage/index.js';

export type EvidenceFileRow = Tables['evidence_files'];

/** Bytes of a chunk before base64; one write holds one, so that others get their turn between two. */
export const CHUNK_BYTES = 256 * 1024;

/** A file to be kept. */
export interface EvidenceFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps a file, once by its content. Each chunk is a write of its own; what is there already is left alone, so that an upload that
 * was cut off is completed by the next one. Nothing shows the file until evidence refers to it.
 */
export async function storeFile(storage: Storage, context: WriteContext, file: EvidenceFile): Promise<void> {
  const there = new Set(await listPositions(storage.read, file.sha256));
  const count = Math.ceil(file.bytes.length / CHUNK_BYTES);
  for (let position = 0; position < count; position += 1) {
    if (there.has(position)) continue;
    const bytes = file.bytes.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES);
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    await storage.write(context, async ({ db, now }) => {
      await insertFile(db, file, { now, by: context.actor.id });
      await db
        .insertInto('evidence_chunks')
        .values({ sha256: file.sha256, position, content })
        .onConflict((conflict) => conflict.columns(['sha256', 'position']).doNothing())
        .execute();
    });
  }
}

/** Whether every chunk of a file is there; asked within the write that makes it visible, since what nobody refers to is swept. */
export async function isWhole(db: Kysely<Tables>, { sha256, bytes }: EvidenceFile): Promise<boolean> {
  return (await listPositions(db, sha256)).length === Math.ceil(bytes.length / CHUNK_BYTES);
}

/** The row of a file, unless it is there. */
export async function insertFile(
  db: Kysely<Tables>,
  { sha256, mediaType, bytes }: EvidenceFile,
  { now, by }: { readonly now: string; readonly by: string },
): Promise<void> {
  await db
    .insertInto('evidence_files')
    .values({ sha256, size: bytes.length, media_type: mediaType, recorded_at: now, recorded_by: by })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}

/** The bytes of a file, chunk by chunk; files never change, so this needs no transaction while a slow reader takes them. */
export async function* readFile(db: Kysely<Tables>, { sha256, size }: Pick<EvidenceFileRow, 'sha256' | 'size'>) {
  const count = Math.ceil(size / CHUNK_BYTES);
  for (let position = 0; position < count; position += 1) {
    const { content } = await db
      .selectFrom('evidence_chunks')
      .select('content')
      .where('sha256', '=', sha256)
      .where('position', '=', position)
      .executeTakeFirstOrThrow();
    yield Buffer.from(content, 'base64');
  }
}

async function listPositions(db: Kysely<Tables>, sha256: string): Promise<readonly number[]> {
  const rows = await db.selectFrom('evidence_chunks').select('position').where('sha256', '=', sha256).execute();
  return rows.map(({ position }) => position);
}
