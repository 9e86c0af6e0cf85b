import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../../storage/index.js';
import { findNames, type VersionHead, type VersionRow, type VersionState } from './scheme-version-store.js';
import { hashText } from './text-hash.js';

/** A case file of a version. */
export interface CaseFile {
  /** As in diagnostics: `quota-tie.yaml`. */
  readonly name: string;
  readonly text: string;
}

/** Who did something; the system has an empty id. */
export interface Doer {
  readonly id: string;
  readonly name: string;
}

/** A version as lists show it. */
export interface VersionSummary {
  readonly id: string;
  readonly scheme: string;
  readonly number: number;
  readonly state: VersionState;
  /** Identity of what it means; null while it has errors. */
  readonly hash: string | null;
  readonly basedOn: string | null;
  readonly note: string | null;
  /** Who wrote in it; none of them publishes it. */
  readonly authors: readonly Doer[];
  readonly createdAt: Instant;
  readonly createdBy: Doer;
  readonly updatedAt: Instant;
  readonly updatedBy: Doer;
  readonly submittedAt: Instant | null;
  readonly submittedBy: Doer | null;
  readonly publishedAt: Instant | null;
  readonly publishedBy: Doer | null;
  /** Of the last review: why it was returned, or what the publisher remarked. */
  readonly reviewNote: string | null;
  readonly retiredAt: Instant | null;
  readonly retiredBy: Doer | null;
  readonly retireReason: string | null;
  /** Versions of language and engine it was published under. */
  readonly languageVersion: string | null;
  readonly engineVersion: string | null;
  readonly revision: number;
}

/** A version as a whole. */
export interface VersionView extends VersionSummary {
  readonly text: string;
  /** The regulation; null when there is none. */
  readonly source: string | null;
  readonly cases: readonly CaseFile[];
}

/** How the API shows versions in a list. */
export async function summariesOf(
  db: Kysely<Tables>,
  rows: readonly VersionHead[],
): Promise<readonly VersionSummary[]> {
  const names = await findNames(db, rows.flatMap(peopleOf));
  return rows.map((row) => summaryOf(row, names));
}

/** How the API shows a version. */
export async function viewOf(db: Kysely<Tables>, row: VersionRow): Promise<VersionView> {
  const names = await findNames(db, peopleOf(row));
  return { ...summaryOf(row, names), text: row.text, source: row.source, cases: casesOf(row) };
}

/** The case files of a row. */
export function casesOf({ cases }: Pick<VersionRow, 'cases'>): readonly CaseFile[] {
  return JSON.parse(cases); // written by this program, checked before
}

/** The ids of those who wrote in a version. */
export function authorsOf({ authors }: Pick<VersionRow, 'authors'>): readonly string[] {
  return JSON.parse(authors); // written by this program
}

/** What the audit log shows of a version: what identifies its content, not the content itself. */
export function auditedVersion(row: VersionRow) {
  return {
    scheme: row.scheme_id,
    number: row.number,
    state: row.state,
    hash: row.hash,
    text: measured(row.text),
    source: row.source === null ? null : measured(row.source),
    cases: casesOf(row).map(({ name, text }) => ({ name, ...measured(text) })),
    note: row.note,
    authors: authorsOf(row),
    revision: row.revision,
  };
}

function measured(text: string): { readonly length: number; readonly sha256: string } {
  return { length: text.length, sha256: hashText(text) };
}

function peopleOf(row: VersionHead): readonly string[] {
  const { created_by, updated_by, submitted_by, published_by, retired_by } = row;
  const others = [submitted_by, published_by, retired_by].flatMap((id) => id ?? []);
  return [...authorsOf(row), created_by, updated_by, ...others];
}

function summaryOf(row: VersionHead, names: ReadonlyMap<string, string>): VersionSummary {
  const doer = (id: string): Doer => ({ id, name: id === '' ? 'system' : (names.get(id) ?? id) });
  const optional = (id: string | null): Doer | null => (id === null ? null : doer(id));
  return {
    id: row.id,
    scheme: row.scheme_id,
    number: row.number,
    state: row.state,
    hash: row.hash,
    basedOn: row.based_on,
    note: row.note,
    authors: authorsOf(row).map(doer),
    createdAt: row.created_at,
    createdBy: doer(row.created_by),
    updatedAt: row.updated_at,
    updatedBy: doer(row.updated_by),
    submittedAt: row.submitted_at,
    submittedBy: optional(row.submitted_by),
    publishedAt: row.published_at,
    publishedBy: optional(row.published_by),
    reviewNote: row.review_note,
    retiredAt: row.retired_at,
    retiredBy: optional(row.retired_by),
    retireReason: row.retire_reason,
    languageVersion: row.language_version,
    engineVersion: row.engine_version,
    revision: row.revision,
  };
}
