import type { Words } from '../../../../dsl/index.js';
import type { AttributeValue } from '../../units/attribute-store.js';
import type { SchemeAttribute } from './cycle-scheme.js';

/** A value as a scheme takes it, or what it should be. */
export type ReadAttribute =
  | { readonly kind: 'value'; readonly value: AttributeValue }
  | { readonly kind: 'wrong'; readonly expected: Words };

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PERCENTAGE = /^-?\d+(?:\.\d+)?%$/;
const COUNT = /^\d+(?:\.0+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };

/**
 * Reads what is known of a unit as an attribute of a scheme: a choice by its id or its name in either language, yes and no as
 * 是 and 否 too, full-width digits as digits. Numbers keep their decimals: they stay texts where they came as texts.
 */
export function readAttribute(
  { type, values }: Pick<SchemeAttribute, 'type' | 'values'>,
  given: AttributeValue,
): ReadAttribute {
  const wrong = (zh: string, en: string): ReadAttribute => ({ kind: 'wrong', expected: { zh, en } });
  const taken = (value: AttributeValue): ReadAttribute => ({ kind: 'value', value });
  if (given === null) return taken(null);
  const text = String(given).trim();
  const halfWidth = text.normalize('NFKC');
  const number = typeof given === 'number' ? given : halfWidth;
  switch (type) {
    case 'number':
    case 'money':
      return NUMBER.test(halfWidth)
        ? taken(number)
        : wrong('数，不带千分位和单位', 'a number without separators or unit');
    case 'count':
      return COUNT.test(halfWidth) ? taken(number) : wrong('不小于 0 的整数', 'a whole number of 0 or more');
    case 'ratio':
      return NUMBER.test(halfWidth) || PERCENTAGE.test(halfWidth)
        ? taken(number)
        : wrong('比例，如 0.8 或 80%', 'a ratio such as 0.8 or 80%');
    case 'boolean': {
      const answer = typeof given === 'boolean' ? given : YES_OR_NO[text.toLowerCase()];
      return answer === undefined ? wrong('是或否', 'true or false') : taken(answer);
    }
    case 'date':
      return isDay(halfWidth) ? taken(halfWidth) : wrong('日期，如 2023-03-15', 'a date such as 2023-03-15');
    case 'text':
    case 'unit':
      return taken(text);
    case 'choice': {
      const choice = values.find(({ id, label }) => id === text || label.zh === text || label.en === text);
      const names = values.map(({ id, label }) => `${label.zh} (${id})`).join('、');
      return choice === undefined ? wrong(`其中之一：${names}`, `one of: ${names}`) : taken(choice.id);
    }
    default:
      return type satisfies never;
  }
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
