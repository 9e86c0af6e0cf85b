import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { EvidenceFile } from './evidence-file-store.js';
import { evidenceNameWrong, evidenceTypeRefused } from './evidence-problems.js';
import { displayName, extensionOf, withExtension } from './file-name.js';
import { fileTypeOf, isText } from './file-type.js';

/** A file as it came in. */
export interface Upload {
  /** Percent-encoded UTF-8, as it stands in the header; null: not given. */
  readonly fileName: string | null;
  readonly bytes: Uint8Array;
}

/** The same, looked at. */
export interface InspectedUpload extends EvidenceFile {
  /** For display: it ends as its content says. */
  readonly fileName: string;
}

const PIECE = 1024 * 1024;

/**
 * What a file is, by its content. Text is taken by names of text only, since a script is text, too. Large files are read in pieces,
 * so that other requests get their turn.
 *
 * @throws Refusal `evidence-name-wrong`, `evidence-type-refused`
 */
export async function inspectUpload({ fileName, bytes }: Upload): Promise<InspectedUpload> {
  const name = displayName(decoded(fileName));
  const type = await fileTypeOf(bytes);
  if (typeof type === 'string') throw evidenceTypeRefused.refuse({ name, fault: type });
  const extension = extensionOf(name);
  if (isText(type) && extension !== '' && !type.extensions.includes(extension))
    throw evidenceTypeRefused.refuse({ name, fault: 'unknown' });
  const sha256 = await hashOf(bytes);
  return { fileName: withExtension(name, type.extensions), mediaType: type.mediaType, sha256, bytes };
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += PIECE) {
    hash.update(bytes.subarray(at, at + PIECE));
    await setImmediate();
  }
  return hash.digest('hex');
}

/** @throws Refusal `evidence-name-wrong` */
function decoded(fileName: string | null): string {
  try {
    if (fileName !== null && fileName.trim() !== '') return decodeURIComponent(fileName);
  } catch {
    // Refused below.
  }
  throw evidenceNameWrong.refuse({});
}
