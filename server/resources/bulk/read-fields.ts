import type { GivenFields } from './given-row.js';
import { fieldWrong, pointerTo, type RowFault, rowFault } from './row-fault.js';

/** Thrown while a row is read. */
export class RowRefused extends Error {
  readonly fault: RowFault;

  constructor(fault: RowFault) {
    super(fault.message.en);
    this.name = 'RowRefused';
    this.fault = fault;
  }
}

/** Characters of ids, of remarks, of values; as where they are entered one by one. */
const LONGEST = { line: 200, remark: 2000, value: 10_000 } as const;
const NOT_IN_LINE = /[\p{Cc}\p{Cs}]/u;
const NOT_IN_TEXT = /[\0\p{Cs}]/u;

/** @throws RowRefused when there are fields of other names */
export function refuseOtherFields(fields: GivenFields, known: ReadonlySet<string>): void {
  for (const name in fields) {
    if (known.has(name)) continue;
    const shown = name.slice(0, 40);
    throw new RowRefused(
      rowFault(
        'row-field-unknown',
        pointerTo(name.slice(0, 200)),
        `没有「${shown}」这个字段；有：${[...known].join('、')}`,
        `there is no field "${shown}"; there are: ${[...known].join(', ')}`,
      ),
    );
  }
}

/** An id or name that must be there: one line of 1 to 200 characters. @throws RowRefused */
export function lineOf(fields: GivenFields, name: string): string {
  const line = optionalLineOf(fields, name);
  if (line !== null) return line;
  throw new RowRefused(rowFault('row-field-missing', `/${name}`, `「${name}」必填`, `"${name}" is needed`));
}

/** The same, or null when it is not there. @throws RowRefused */
export function optionalLineOf(fields: GivenFields, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.length <= LONGEST.line && !NOT_IN_LINE.test(value) && value.trim() !== '')
    return value;
  throw new RowRefused(
    fieldWrong(
      `/${name}`,
      `应是一行文本，1 到 ${LONGEST.line} 个字符`,
      `must be one line of text of 1 to ${LONGEST.line} characters`,
    ),
  );
}

/** A remark: absent leaves what there is, null clears it. @throws RowRefused */
export function remarkOf(fields: GivenFields, name: string): string | null | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' && value.length <= LONGEST.remark && !NOT_IN_TEXT.test(value)) return value;
  throw new RowRefused(
    fieldWrong(
      `/${name}`,
      `应是文本，最多 ${LONGEST.remark} 个字符`,
      `must be a text of at most ${LONGEST.remark} characters`,
    ),
  );
}

/** A number, text, yes or no, or null; it must be there. @throws RowRefused */
export function scalarOf(fields: GivenFields, name: string): number | string | boolean | null {
  const value = fields[name];
  if (value === undefined)
    throw new RowRefused(
      rowFault(
        'row-field-missing',
        `/${name}`,
        `「${name}」必填；要撤回一个数，用 NDJSON 写 null`,
        `"${name}" is needed; to take a value back send null in NDJSON`,
      ),
    );
  if (isScalar(value)) return value;
  throw new RowRefused(
    fieldWrong(
      `/${name}`,
      '应是数、文本、true、false 或 null；数不能大到存不下，文本不能含 NUL',
      'must be a number, a text, true, false or null; a number within range, a text without NUL',
    ),
  );
}

/** Whether it is a value that can be stored: finite, text without NUL and halves of characters. */
export function isScalar(value: unknown): value is number | string | boolean | null {
  if (typeof value === 'string') return value.length <= LONGEST.value && !NOT_IN_TEXT.test(value);
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'boolean' || value === null;
}

/** A map of names to anything that can be stored. @throws RowRefused */
export function mapOf(fields: GivenFields, name: string): Readonly<Record<string, unknown>> {
  const value = fields[name];
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && isStorable(value)) return { ...value };
  throw new RowRefused(
    value === undefined
      ? rowFault('row-field-missing', `/${name}`, `「${name}」必填`, `"${name}" is needed`)
      : fieldWrong(`/${name}`, '应是一个对象 {…}，文本不含 NUL', 'must be an object {…} of texts without NUL'),
  );
}

function isStorable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isScalar(value);
  return Object.entries(value).every(([key, each]) => !NOT_IN_TEXT.test(key) && isStorable(each));
}
