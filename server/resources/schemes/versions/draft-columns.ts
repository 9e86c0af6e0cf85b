import { canonicalJson } from '../../../../dsl/index.js';
import { refuseFields } from '../../../http/json-body.js';
import type { UnitOfWork } from '../../../storage/index.js';
import type { VersionContent } from '../jobs/check-version.js';
import type { TextIdentity } from '../jobs/describe-text.js';
import type { SchemeRow, VersionRow } from './scheme-version-store.js';
import type { VersionChange } from './version-schemas.js';
import type { CaseFile } from './version-view.js';

const SCHEME_ID = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const SCHEME_ID_LENGTH = 100;

/** A scheme that begins with a draft; it is called what the draft says, else by its id. */
export function newScheme(
  unit: UnitOfWork,
  id: string,
  author: string,
  { title }: Pick<TextIdentity, 'title'>,
): SchemeRow {
  return {
    id,
    name: canonicalJson({ zh: title ?? id }),
    origin: 'authored',
    frozen_at: null,
    created_at: unit.now,
    created_by: author,
    updated_at: unit.now,
    revision: 1,
  };
}

/** The columns of a new draft that do not depend on its content. */
export function newDraft(
  unit: UnitOfWork,
  author: string,
): Omit<VersionRow, 'scheme_id' | 'number' | 'text' | 'source' | 'cases' | 'hash' | 'based_on' | 'note'> {
  return {
    id: unit.newId(),
    state: 'draft',
    language_version: null,
    engine_version: null,
    authors: canonicalJson([author]),
    created_at: unit.now,
    created_by: author,
    updated_at: unit.now,
    updated_by: author,
    submitted_at: null,
    submitted_by: null,
    published_at: null,
    published_by: null,
    review_note: null,
    retired_at: null,
    retired_by: null,
    retire_reason: null,
    revision: 1,
  };
}

/** The columns that keep what the author wrote; case files by the code points of their names. */
export function columnsOf({ text, source, cases }: VersionContent): Pick<VersionRow, 'text' | 'source' | 'cases'> {
  return { text, source, cases: casesColumn(cases) };
}

/** The column of ids, each once, in code point order. */
export function authorsColumn(ids: readonly string[]): string {
  return canonicalJson([...new Set(ids)].sort());
}

/** The columns of a version that a change gives another value. */
export function changedColumns(
  row: VersionRow,
  { text, source, cases, note }: VersionChange,
  identity: TextIdentity | null,
): Partial<Pick<VersionRow, 'text' | 'source' | 'cases' | 'note' | 'hash'>> {
  const column = cases === undefined ? row.cases : casesColumn(cases);
  return {
    ...(text === undefined || text === row.text ? {} : { text, hash: identity?.hash ?? null }),
    ...(source === undefined || source === row.source ? {} : { source }),
    ...(column === row.cases ? {} : { cases: column }),
    ...(note === undefined || note === row.note ? {} : { note }),
  };
}

/** @throws Refusal `fields-invalid` when a text cannot be the id of a scheme */
export function refuseBadId(id: string): void {
  if (SCHEME_ID.test(id) && [...id].length <= SCHEME_ID_LENGTH) return;
  throw refuseFields([
    [
      'scheme',
      {
        zh: '方案代号由字母、数字、连字符组成，以字母开头，最多100个字符',
        en: 'the id of a scheme has letters, digits and hyphens, begins with a letter and has at most 100 characters',
      },
    ],
  ]);
}

/** @throws Refusal `fields-invalid` when two case files have the same name */
export function refuseSameNames(cases: readonly CaseFile[] | undefined): void {
  const names = (cases ?? []).map(({ name }) => name);
  if (new Set(names).size === names.length) return;
  throw refuseFields([['cases', { zh: '用例的文件名不能重复', en: 'two case files have the same name' }]]);
}

function casesColumn(cases: VersionContent['cases']): string {
  const sorted = [...cases].sort((left, right) => (left.name < right.name ? -1 : 1));
  return canonicalJson(sorted.map(({ name, text }) => ({ name, text })));
}
