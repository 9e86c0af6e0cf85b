import type { KeyDefinition } from '../language/definition.js';

/** `keep: n` beside a combining method: only the best n children count. */
export const KEEP: KeyDefinition = {
  key: 'keep',
  label: { zh: '取最好的几个', en: 'Keep the best' },
  doc: { zh: '只计最高的 n 个子项。', en: 'Only the n highest children count.' },
  schema: { type: 'integer', minimum: 1 },
  example: 'keep: 3',
};
