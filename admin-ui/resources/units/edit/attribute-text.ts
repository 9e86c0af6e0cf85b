import { exactNumber, readTypedNumber } from '../../../grid/typed-number.js';
import type { AttributeValue } from '../unit.js';

/** What a scheme, or nobody, says about an attribute. */
export type AttributeType = 'number' | 'boolean' | 'text' | 'unknown';

/** How a type of the scheme is typed into a form. */
export function typedAs(type: string): AttributeType {
  if (type === 'boolean') return 'boolean';
  return ['choice', 'text', 'date'].includes(type) ? 'text' : 'number';
}

/** The value as it stands in a field; empty: none. */
export function attributeText(value: AttributeValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/**
 * What a text is sent as: numbers as numbers where the type says so, yes and no as such; an empty text takes the value back. Where
 * no scheme says what it is, only what is written exactly like a number is one: `0012` stays a text.
 */
export function attributeValue(text: string, type: AttributeType): AttributeValue {
  const typed = text.trim();
  if (typed === '') return null;
  if (type === 'text') return typed;
  if (type === 'boolean') return typed === 'true';
  if (type === 'unknown') return typed === 'true' || typed === 'false' ? typed === 'true' : exactNumber(typed);
  return exactNumber(readTypedNumber(typed) ?? typed);
}
