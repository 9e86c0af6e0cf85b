import { defineProblem, type ProblemKind } from '../http/errors/problem.js';

type Nothing = Record<string, never>;

/** The same whether it is not there or somebody else's. */
export const jobUnknown = defineProblem<{ readonly id: string }>({
  code: 'job-unknown',
  status: 404,
  message: ({ id }) => ({
    zh: `没有后台任务「${id}」，或不是您提交的`,
    en: `there is no job "${id}", or it is not yours`,
  }),
});

export const jobEnded = defineProblem<Nothing>({
  code: 'job-ended',
  status: 409,
  message: () => ({ zh: '任务已经结束，不能再取消', en: 'the job has ended and cannot be cancelled' }),
});

export const jobFailed = defineProblem<{ readonly id: string }>({
  code: 'job-failed',
  status: 500,
  message: ({ id }) => ({
    zh: `任务因服务器内部出错而中断，没有留下结果；请把编号 ${id} 告诉管理员`,
    en: `the server failed while it worked on the job, and nothing of it is kept; give the number ${id} to whoever runs it`,
  }),
});

export const jobAbandoned = defineProblem<{ readonly attempts: number }>({
  code: 'job-abandoned',
  status: 500,
  message: ({ attempts }) => ({
    zh: `处理任务的进程中断了 ${attempts} 次，不再重试；请检查服务器的内存和日志，然后重新提交`,
    en: `the process that worked on the job died ${attempts} times, so it is not tried again; look at the memory and the log of the server, then ask for it anew`,
  }),
});

/** What requests about jobs, and jobs themselves, can run into. */
export const JOB_PROBLEMS: readonly ProblemKind<never>[] = [jobUnknown, jobEnded, jobFailed, jobAbandoned];
