import type { Diagnostic, Words } from '../../../../dsl/index.js';
import { Refusal } from '../../../http/errors/problem.js';
import type { CellValue } from '../cells/cell.js';
import type { GivenCell } from '../cells/change-cell.js';
import { pathText, unitPart } from '../cells/unit-part.js';
import { createEntryChecks, type EntryChecks } from '../entry-checks.js';
import { createRightValues, type RightValues } from './right-values.js';
import type { SheetAddress } from './sheet-address.js';
import { entriesInvalid } from './sheet-problems.js';
import { keyFault, type SheetScheme } from './sheet-scheme.js';
import { createSheetSchemes, type SheetTools } from './sheet-schemes.js';

/** What somebody enters into one sheet. */
export interface EntryRequest extends SheetAddress {
  /** By key; null takes a cell back. */
  readonly cells: Readonly<Record<string, GivenCell | null>>;
  /** `true`: every draft of the sheet that the actor may enter is submitted; `given`: the cells of this request only. */
  readonly submit: boolean | 'given';
  /** The revision that was seen; null: whatever stands there is replaced. */
  readonly expected: number | null;
  /** Why submitted facts are corrected. */
  readonly reason: string | null;
}

/** A request whose values were checked by the scheme. */
export interface PreparedEntry {
  readonly request: EntryRequest;
  readonly cells: ReadonlyMap<string, GivenCell | null>;
  readonly scheme: SheetScheme;
  /** What is wrong with the values, to be said to those who may enter them. */
  readonly fault: Refusal | null;
}

/** Checks what was given before a write begins, since a write waits for nothing but the database. */
export interface EntryPreparation {
  /** One outcome for each request: prepared, or refused because there is no such cycle. */
  prepare(requests: readonly EntryRequest[]): Promise<readonly (PreparedEntry | Refusal)[]>;
}

export function createEntryPreparation(tools: SheetTools): EntryPreparation {
  const schemes = createSheetSchemes(tools);
  const checks = createEntryChecks(tools.schemes);
  const right = createRightValues();
  const prepareOne = async (request: EntryRequest): Promise<PreparedEntry | Refusal> => {
    try {
      const scheme = await schemes.ofCycle(request.cycle);
      const cells = new Map(Object.entries(request.cells));
      return { request, cells, scheme, fault: await faultOf(request, cells, scheme, { checks, right }) };
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };
  return {
    prepare: async (requests) => {
      const prepared: (PreparedEntry | Refusal)[] = [];
      for (const request of requests) prepared.push(await prepareOne(request));
      return prepared;
    },
  };
}

async function faultOf(
  request: EntryRequest,
  cells: ReadonlyMap<string, GivenCell | null>,
  scheme: SheetScheme,
  { checks, right }: { readonly checks: EntryChecks; readonly right: RightValues },
): Promise<Refusal | null> {
  const unknown = new Map<string, Words>();
  const values = new Map<string, CellValue>();
  const isRight = right.of(scheme, request);
  for (const [key, cell] of cells) {
    const fault = keyFault(scheme, request, key);
    if (fault !== null) unknown.set(key, fault);
    else if (cell !== null && cell.value !== null && !isRight(key, cell.value)) values.set(key, cell.value);
  }
  if (unknown.size > 0) return invalid(unknown, []);
  if (values.size === 0) return null;
  const { part, keys } = unitPart(request, values);
  const wrong = new Map<string, Words>();
  const diagnostics: Diagnostic[] = [];
  for (const diagnostic of await checks.check(scheme.hash, part)) {
    const key = cellAt(keys, diagnostic);
    const matters = diagnostic.severity === 'error' || (diagnostic.code === 'input-ignored' && key !== null);
    if (!matters) continue;
    if (key !== null) wrong.set(key, diagnostic.message);
    diagnostics.push(key === null ? diagnostic : { ...diagnostic, path: ['cells', key, 'value'] });
  }
  if (diagnostics.length > 0) return invalid(wrong, diagnostics);
  right.add(scheme, request, values);
  return null;
}

/** The cell that a diagnostic is about: the longest beginning of its path where one stands. */
function cellAt(keys: ReadonlyMap<string, string>, { path }: Diagnostic): string | null {
  const steps = path ?? [];
  for (let length = steps.length; length > 0; length -= 1) {
    const key = keys.get(pathText(steps.slice(0, length)));
    if (key !== undefined) return key;
  }
  return null;
}

/** The refusal of some cells, with words for each. */
export function invalid(cells: ReadonlyMap<string, Words>, diagnostics: readonly Diagnostic[]): Refusal {
  const keys = [...cells.keys()];
  return entriesInvalid.refuse({ keys }, { fields: cellFields(cells), diagnostics });
}

/** Words by cell as words by field of the request. */
export function cellFields(cells: ReadonlyMap<string, Words>): Readonly<Record<string, Words>> {
  return Object.fromEntries([...cells].map(([key, words]) => [`cells.${key}`, words]));
}
