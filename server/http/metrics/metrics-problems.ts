import { defineProblem, type ProblemKind } from '../errors/problem.js';

export const metricsRefused = defineProblem<Record<string, never>>({
  code: 'metrics-refused',
  status: 403,
  message: () => ({
    zh: '指标只给本机；设置了 HENG_METRICS_TOKEN 时，请带上请求头 Authorization: Bearer <它的值>',
    en: 'metrics are for this machine only; where HENG_METRICS_TOKEN is set, send the header Authorization: Bearer <its value>',
  }),
});

/** What asking for metrics can run into. */
export const METRICS_PROBLEMS: readonly ProblemKind<never>[] = [metricsRefused];
