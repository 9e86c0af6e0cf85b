import type { Words } from '../diagnostic/words.js';
import type { InputChange } from './compare-inputs.js';
import type { PartNames } from './part-names.js';

/** A value in words is cut after so many characters; the whole stands beside it as data. */
const LONGEST = 60;

/**
 * The value of an input for people: what a decision decides, an event with its fields, a choice by its label; units by
 * their ids, as the document has them.
 *
 * @example inputValueWords(change, { unit: 'a', kind: 'bonus', rule: 'extra', points: 0.1 }, names).zh // '0.1 分'
 */
export function inputValueWords({ kind, id }: InputChange, value: unknown, names: PartNames): Words {
  const words = wordsOfKind(kind, id, value, names);
  return { zh: cut(words.zh), en: cut(words.en) };
}

function wordsOfKind(kind: InputChange['kind'], id: string, value: unknown, names: PartNames): Words {
  switch (kind) {
    case 'decision':
      return decisionWords(mapOf(value), names);
    case 'event':
      return occurrenceWords(mapOf(value), id, names);
    case 'record':
      return occurrenceWords(mapOf(value), id, names);
    case 'attribute':
    case 'fact':
      return typeof value === 'string' ? names('value', `${kind} ${id} ${value}`, value) : plainWords(value);
    case 'history':
      return id === 'tier' && typeof value === 'string' ? names('tier', value) : plainWords(value);
    case 'rating':
    case 'ballot':
    case 'parameter':
    case 'not_assigned':
    case 'as_of':
      return plainWords(value);
    default:
      return kind satisfies never;
  }
}

/** What is decided, then why. */
function decisionWords(decision: Readonly<Record<string, unknown>>, names: PartNames): Words {
  const { tier, points, size, place, reason } = decision;
  const said: Words[] = [];
  if (typeof tier === 'string') said.push(names('tier', tier));
  if (isNumber(points)) said.push({ zh: `${points} 分`, en: `${points} points` });
  if (isNumber(size)) said.push({ zh: `${size} 档`, en: `${size} ${String(size) === '1' ? 'tier' : 'tiers'}` });
  if (isNumber(place)) said.push({ zh: `第 ${place} 位`, en: `place ${place}` });
  if (said.length === 0) said.push({ zh: '成立', en: 'it holds' });
  if (typeof reason === 'string' && reason !== '') said.push({ zh: `理由：${reason}`, en: `reason: ${reason}` });
  return join(said);
}

/** An entry of a list: how often, and its fields by their labels. */
function occurrenceWords(content: Readonly<Record<string, unknown>>, list: string, names: PartNames): Words {
  const { count, ...fields } = content;
  const times: readonly Words[] =
    count === undefined ? [] : [{ zh: `${String(count)} 次`, en: count === 1 ? 'once' : `${String(count)} times` }];
  const said = Object.entries(fields).map(([field, value]): Words => {
    const label = names('field', `${list} ${field}`, field);
    const text =
      typeof value === 'string' ? names('value', `field ${list} ${field} ${value}`, value) : plainWords(value);
    return { zh: `${label.zh} ${text.zh}`, en: `${label.en} ${text.en}` };
  });
  const all = [...times, ...said];
  return all.length === 0 ? { zh: '1 次', en: 'once' } : join(all);
}

/** Plain data without brackets and quotes. */
function plainWords(value: unknown): Words {
  if (value === null || value === undefined) return { zh: '无', en: 'none' };
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (Array.isArray(value)) return list(value.map(pairWords));
  if (typeof value === 'object') {
    return list(
      Object.entries(value).map(([key, each]) => {
        const said = plainWords(each);
        return { zh: `${key} ${said.zh}`, en: `${key} ${said.en}` };
      }),
    );
  }
  const text = String(value);
  return { zh: text, en: text };
}

/** A row of bands is its limit and its value. */
function pairWords(value: unknown): Words {
  if (!Array.isArray(value)) return plainWords(value);
  const said = value.map(plainWords);
  return { zh: said.map(({ zh }) => zh).join('：'), en: said.map(({ en }) => en).join(': ') };
}

function list(said: readonly Words[]): Words {
  if (said.length === 0) return { zh: '无', en: 'none' };
  return { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') };
}

function join(said: readonly Words[]): Words {
  return { zh: said.map(({ zh }) => zh).join('，'), en: said.map(({ en }) => en).join(', ') };
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** Exact numbers may come as texts. */
function isNumber(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`;
}
