import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

export const apiKeyUnknown = defineProblem<{ readonly id: string }>({
  code: 'api-key-unknown',
  status: 404,
  message: ({ id }) => ({ zh: `没有接口密钥「${id}」`, en: `there is no API key "${id}"` }),
});

/** What requests about API keys can run into. */
export const API_KEY_PROBLEMS: readonly ProblemKind<never>[] = [apiKeyUnknown];
