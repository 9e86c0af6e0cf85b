import { comparable } from '../../clauses/index.js';
import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, parseQuantity, toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';

/** How a text states the full marks of its item: "（6分）" at its end, or "满分10分". */
const STATED = [/\((\d+(?:\.\d+)?)分\)[。.;]?$/, /满分(?:为|是)?(\d+(?:\.\d+)?)分/];

/** How it states them where they are won or not: "按期换届得5分", "按期换届20分". What is taken away says nothing on them. */
const STATED_WON = /(?<![扣减\d.])(\d+(?:\.\d+)?)分[。.;]?$/;

/** Points typed differently from those that the quoted words state. */
export const pointsDifferFromText = defineRule(
  defineDiagnostic<{ readonly points: string; readonly stated: string }>({
    code: 'points-differ-from-text',
    severity: 'warning',
    title: { zh: '满分与原文写的不同', en: 'Full marks differ from the quoted text' },
    why: {
      zh: '原文写明了满分，方案里却是另一个数，多半是抄错了。',
      en: 'The quoted words state the full marks; another number is mostly a slip of typing.',
    },
    message: ({ points, stated }) => ({
      zh: `原文写“${stated}分”，这里的满分是 ${points}`,
      en: `the text says ${stated} points, the scheme ${points}`,
    }),
    fix: ({ stated }) => ({ zh: `改为 points: ${stated}`, en: `Change it to points: ${stated}` }),
  }),
  (kind, { reading }) =>
    reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const points = reading.number(node.points);
      const words = [node.text, ...node.clauses.flatMap(({ quotes }) => quotes)].filter((text) => text !== null);
      const patterns = node.method.key === 'met' ? [...STATED, STATED_WON] : STATED;
      const stated = words
        .flatMap((text) => patterns.map((pattern) => parseQuantity(pattern.exec(comparable(text))?.[1] ?? '')))
        .find((value) => value !== null);
      if (points === null || node.points === null || !stated || compare(points, stated) === 0) return [];
      return [kind.at(node.points.at, { points: toText(points), stated: toText(stated) })];
    }),
);
