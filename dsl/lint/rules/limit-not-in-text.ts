import { comparable } from '../../clauses/index.js';
import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, divide, multiply, ONE, parseQuantity, type Quantity, quantity } from '../../number/index.js';
import type { Formula, NormalNode } from '../../scheme/normal.js';
import { defineRule } from '../lint-rule.js';

const HUNDRED = quantity('100');
const TEN_THOUSAND = quantity('10000');
const LITERAL = /^\d+(?:\.\d+)?%?$/;
const STATED = /(\d+(?:\.\d+)?)(%|万)?/g;
/** Numbers in words, which are not read: "三次", "一半". */
const IN_WORDS = /[一二三四五六七八九十百千半两成](?!级|票|方|律|致|般|定|项)/;

/** A limit of a band, or the size of a step, that the quoted words do not state: last year's number under this year's text. */
export const limitNotInText = defineRule(
  defineDiagnostic<{ readonly limit: string; readonly stated: readonly string[] }>({
    code: 'limit-not-in-text',
    severity: 'warning',
    title: { zh: '界限不在原文里', en: 'Limit that the text does not state' },
    why: {
      zh: '引文换成了新的，规则里还是旧的数，别的检查都看不出来。',
      en: 'The quote is new and the rule still has the old number; nothing else would notice.',
    },
    message: ({ limit, stated }) => ({
      zh: `原文里没有 ${limit}，写着的数有：${stated.join('、')}`,
      en: `the text does not state ${limit}; its numbers are: ${stated.join(', ')}`,
    }),
    fix: () => ({
      zh: '照原文改；原文没有写的数，写成参数',
      en: 'Take the number from the text; make it a parameter where the text has none',
    }),
  }),
  (kind, { reading }) =>
    reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const words = comparable([node.text, ...node.clauses.flatMap(({ quotes }) => quotes)].join(' '));
      const stated = [...words.matchAll(STATED)].flatMap((match) => readings(match[1] ?? '', match[2]));
      if (stated.length === 0 || IN_WORDS.test(words)) return [];
      const shown = [...new Set([...words.matchAll(STATED)].map(([number]) => number))];
      return limitsOf(node).flatMap((formula) => {
        const limit = LITERAL.test(formula.source) ? reading.number(formula) : null;
        if (limit === null || isUsual(limit) || stated.some((each) => compare(each, limit) === 0)) return [];
        return [kind.at(formula.at, { limit: formula.source, stated: shown })];
      });
    }),
  ['thing'],
);

/** A number of the text may be meant as it stands, as percent, or in ten thousands. */
function readings(digits: string, sign: string | undefined): readonly Quantity[] {
  const number = parseQuantity(digits);
  if (number === null) return [];
  if (sign === '万') return [multiply(number, TEN_THOUSAND)];
  return sign === '%' ? [divide(number, HUNDRED) ?? number] : [number, divide(number, HUNDRED) ?? number];
}

function limitsOf({ method }: NormalNode): readonly Formula[] {
  const { each } = method.formulas;
  return [...method.rows.flatMap(({ limits }) => Object.values(limits)), ...(each === undefined ? [] : [each])];
}

/** 0 and 1 are rarely written as numbers: "没有的", "每次". */
function isUsual(limit: Quantity): boolean {
  return compare(limit, quantity('0')) === 0 || compare(limit, ONE) === 0;
}
