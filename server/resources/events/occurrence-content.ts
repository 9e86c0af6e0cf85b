import type { Diagnostic } from '../../../dsl/index.js';
import { finding } from '../cycles/opening/finding.js';
import type { ListEntry } from '../cycles/scheme/entry-description.js';
import type { EntryChecks } from '../entries/entry-checks.js';
import type { EventContent, OccurrenceRow } from './occurrence-store.js';

/** An event or record as somebody asks for it to be entered. */
export interface OccurrenceRequest {
  /** Its id, else its external id. */
  readonly unit: string;
  /** Id of the list of the scheme. */
  readonly list: string;
  /** Fields by id; `count` (or `times`): how often, 1 when left out. */
  readonly content: EventContent;
  readonly source?: string | null;
  readonly externalId?: string | null;
}

/** The same, looked at by the language. */
export interface CheckedOccurrence {
  readonly request: OccurrenceRequest;
  /** Null: the scheme has no such list; `known` are those it has. */
  readonly list: ListEntry | null;
  readonly known: readonly string[];
  /** As it is stored. */
  readonly content: EventContent;
  /** What is wrong with it; paths begin with `content`. */
  readonly wrong: readonly Diagnostic[];
}

/** What a list holds: things with fields of their own are records, what merely happened so often is an event. */
export function kindOf({ fields }: Pick<ListEntry, 'fields'>): OccurrenceRow['kind'] {
  return fields.length > 0 ? 'record' : 'event';
}

/** Fields that hold marks of raters. */
export function ratedFields({ fields }: Pick<ListEntry, 'fields'>): readonly string[] {
  return fields.filter(({ ratedBy }) => ratedBy !== null).map(({ id }) => id);
}

/**
 * Checks what is to be entered by the rules that runs read it by. To be called before the write: it may wait for a scheme.
 *
 * @param hash of the scheme version of the cycle
 */
export async function checkOccurrences(
  checks: EntryChecks,
  hash: string,
  lists: readonly ListEntry[],
  requests: readonly OccurrenceRequest[],
): Promise<readonly CheckedOccurrence[]> {
  const known = lists.map(({ id }) => id);
  const byId = new Map(lists.map((list) => [list.id, list]));
  const checked: CheckedOccurrence[] = [];
  for (const request of requests) {
    const list = byId.get(request.list) ?? null;
    if (list === null) {
      checked.push({ request, list, known, content: request.content, wrong: [] });
      continue;
    }
    const content = storedContent(list, request.content);
    checked.push({ request, list, known, content, wrong: await wrongIn(checks, hash, list, content) });
  }
  return checked;
}

/** How often stands under the name that documents have for it: `count` of events, `times` of records. What is null is not there. */
function storedContent(list: ListEntry, content: EventContent): EventContent {
  const [kept, other] = kindOf(list) === 'event' ? (['count', 'times'] as const) : (['times', 'count'] as const);
  const isField = list.fields.some(({ id }) => id === other);
  const entries = Object.entries(content).filter(([, value]) => value !== null && value !== undefined);
  const isBoth = entries.some(([key]) => key === kept);
  return Object.fromEntries(
    entries.map(([key, value]) => [key === other && !isField && !isBoth ? kept : key, value] as const),
  );
}

/** What the language takes beside the fields of a list. */
const REMARKS: readonly string[] = ['id', 'reason', 'evidence', 'note'];

/**
 * Errors, and names that would be ignored: also those of fields that are computed. Read as an entry of a record list, which is
 * what runs make of events, too.
 */
async function wrongIn(
  checks: EntryChecks,
  hash: string,
  list: ListEntry,
  content: EventContent,
): Promise<readonly Diagnostic[]> {
  const often = kindOf(list) === 'event' ? 'count' : 'times';
  const { [often]: count, ...fields } = content;
  const entry = count === undefined ? fields : { ...fields, times: count };
  const found = await checks.check(hash, { records: { [list.id]: [entry] } });
  const wrong = found
    .filter(({ code, severity }) => severity === 'error' || code === 'input-ignored')
    .map((diagnostic) => {
      const [, , , ...rest] = diagnostic.path ?? [];
      return { ...diagnostic, path: ['content', ...rest.map((key) => (key === 'times' ? often : key))] };
    });
  const taken = new Set([often, ...REMARKS, ...list.fields.map(({ id }) => id), ...wrong.map(({ path }) => path[1])]);
  const others = Object.keys(content).filter((key) => !taken.has(key));
  return [...wrong, ...others.map(notEntered)];
}

function notEntered(key: string): Diagnostic {
  return finding('event-field-not-entered', 'error', ['content', key], {
    zh: `「${key}」不在这里填写：它由方案算出，或重复了次数`,
    en: `"${key}" is not entered here: the scheme computes it, or the count is there twice`,
  });
}
