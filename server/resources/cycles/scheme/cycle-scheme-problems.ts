import { defineProblem } from '../../../http/errors/problem.js';

export const cycleSchemeUnknown = defineProblem<{ readonly hash: string }>({
  code: 'cycle-scheme-unknown',
  status: 422,
  message: ({ hash }) => ({
    zh: `没有哈希为「${hash}」的已发布方案版本`,
    en: `no version with the hash "${hash}" has been published`,
  }),
});
