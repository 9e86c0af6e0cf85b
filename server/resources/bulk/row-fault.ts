import type { Words } from '../../../dsl/index.js';
import type { Problem } from '../../http/errors/problem.js';

/** Why a row is not taken. */
export interface RowFault {
  /** Stable: of a problem of the API, or of the row itself. */
  readonly code: string;
  readonly message: Words;
  /** JSON Pointer (RFC 6901) to what is wrong in the row; empty: the row. */
  readonly pointer: string;
}

/** A fault of a row itself. */
export function rowFault(code: string, pointer: string, zh: string, en: string): RowFault {
  return { code, message: { zh, en }, pointer };
}

/** A field that is there and is not what it should be. */
export function fieldWrong(pointer: string, zh: string, en: string): RowFault {
  return rowFault('row-field-wrong', pointer, zh, en);
}

/** A problem as the fault of a row. @param field whose words are said, where the problem has some for it */
export function faultOfProblem(problem: Problem, pointer: string, field = ''): RowFault {
  return { code: problem.code, message: problem.fields?.[field] ?? problem.message, pointer };
}

/** The pointer to a field. */
export function pointerTo(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function isFault(read: object): read is RowFault {
  return 'code' in read && 'pointer' in read;
}
