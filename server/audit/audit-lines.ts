import { createInterface } from 'node:readline';
import { canonicalJson } from '../../dsl/index.js';
import type { AuditTable } from '../storage/tables.js';

/** An entry as a line of an exported chain (NDJSON): its columns as they are stored. */
export function auditLine(row: AuditTable): string {
  return `${canonicalJson(row)}\n`;
}

/** What stands on each line of an exported chain; a line that is no JSON is given as its text. Empty lines are skipped. */
export async function* readAuditLines(input: NodeJS.ReadableStream): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield parse(line);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
