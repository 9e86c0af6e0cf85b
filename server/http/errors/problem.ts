import type { Diagnostic, Words } from '../../../dsl/index.js';

/** Why a request is refused, as data: it also travels between processes. */
export interface Problem {
  readonly status: number;
  /** Stable slug, e.g. `scheme-unknown`. */
  readonly code: string;
  readonly message: Words;
  /** Words by field of the request (dotted path), for forms. */
  readonly fields?: Readonly<Record<string, Words>>;
  readonly diagnostics?: readonly Diagnostic[];
  /** How many diagnostics there are, where not all are given. */
  readonly total?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where two changes met: what is there now, and what this one would have made of it. */
  readonly conflict?: { readonly current: unknown; readonly given: unknown };
}

/** One code of the API, with its status and words. */
export interface ProblemKind<P> {
  readonly code: string;
  readonly status: number;
  readonly message: (params: P) => Words;
  /** The problem with these parameters, to be thrown. */
  readonly refuse: (
    params: P,
    details?: Pick<Problem, 'fields' | 'diagnostics' | 'total' | 'headers' | 'conflict'>,
  ) => Refusal;
}

/** A request that cannot be served because of what it asks. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.message.en}`);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/**
 * Declares a code of the API with typed parameters.
 *
 * @example
 * throw schemeUnknown.refuse({ id, near: [] });
 */
export function defineProblem<P>(options: Omit<ProblemKind<P>, 'refuse'>): ProblemKind<P> {
  const { code, status, message } = options;
  return {
    ...options,
    refuse: (params, details = {}) => new Refusal({ status, code, message: message(params), ...details }),
  };
}
