import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { itemTables } from '../reading/item-tables.js';
import { comparableItem, sharedRequirement } from '../reading/similar-items.js';

/** Two items of one table that ask for the same (guyuan-2023 附件（二）: 第13与14项、第17与18项). */
export const nearDuplicate = defineRule(
  defineDiagnostic<{ readonly item: string; readonly other: string; readonly shared: string }>({
    code: 'near-duplicate',
    severity: 'warning',
    title: { zh: '近似重复的项目', en: 'Near-duplicate items' },
    why: {
      zh: '同一件事在一张表里算两次分，多半是几份表合并时留下的。',
      en: 'The same work is scored twice in one table, mostly left over from merging tables.',
    },
    message: ({ item, other, shared }) => ({
      zh: `「${item}」与「${other}」都要求“${shared}”`,
      en: `"${item}" and "${other}" both ask for "${shared}"`,
    }),
    fix: () => ({
      zh: '合并成一项；原文如此的，用 acknowledge 说明',
      en: 'Merge them, or acknowledge that the regulation has it so',
    }),
  }),
  (kind, { scheme }) =>
    itemTables(scheme).flatMap((table) => {
      const items = table.map((node) => ({ node, words: comparableItem(node.text ?? '') }));
      return items.flatMap((item, index) =>
        items.slice(0, index).flatMap((other): readonly Diagnostic[] => {
          const shared = sharedRequirement(item.words, other.words);
          const [id, otherId] = [item.node.id, other.node.id];
          return shared === null ? [] : [kind.at([...item.node.at, 'text'], { item: id, other: otherId, shared })];
        }),
      );
    }),
  ['place'],
);
