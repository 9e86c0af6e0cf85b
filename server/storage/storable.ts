import { StorageError } from './storage-error.js';

/**
 * A parameter of a statement, if both databases keep it unchanged: null, text of whole characters without NUL, whole numbers
 * of at most 53 bits. The same rule holds on both, so that a store that works on one works on the other.
 *
 * @throws StorageError `value-not-storable`
 */
export function storable(value: unknown): string | number | null {
  if (value === null) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value === 'bigint' && value >= MINIMUM && value <= MAXIMUM) return Number(value);
  if (typeof value === 'string') {
    // NUL, and half a character (an unpaired surrogate), cannot be kept as text everywhere.
    if (!value.includes('\0') && value.isWellFormed()) return value;
    throw new StorageError('value-not-storable', {
      zh: '文本中有数据库无法保存的字符（NUL 或不成对的代理字符），请删去后再试',
      en: 'the text holds a character that no database keeps (NUL or half of a surrogate pair); remove it and try again',
    });
  }
  throw new StorageError('value-not-storable', {
    zh: `数据库只保存文本、整数和空值，而这里是 ${kindOf(value)}`,
    en: `the database keeps texts, whole numbers and null, not ${kindOf(value)}`,
  });
}

const MAXIMUM = BigInt(Number.MAX_SAFE_INTEGER);
const MINIMUM = -MAXIMUM;

function kindOf(value: unknown): string {
  return typeof value === 'object' ? Object.prototype.toString.call(value) : typeof value;
}
