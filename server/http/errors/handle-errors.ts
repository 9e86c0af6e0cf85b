import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StorageError, type StorageProblem } from '../../storage/storage-error.js';
import { AnsweredBefore, sendKeptAnswer } from '../idempotency/kept-answer.js';
import { requestLanguage } from '../request-language.js';
import { errorBody } from './error-body.js';
import { type Problem, Refusal } from './problem.js';
import {
  addressMalformed,
  bodyEmpty,
  bodyLength,
  bodyTooLarge,
  contentTypeUnsupported,
  internalError,
  queryInvalid,
  storageUnavailable,
} from './problems.js';

/** Answers with a problem. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .status(problem.status)
    .headers(problem.headers ?? {})
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(errorBody(problem, requestLanguage(request), request.id)));
}

/** Every error becomes an `ErrorBody`; what is not a refusal is a bug: logged with its stack, answered without it. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof AnsweredBefore) return sendKeptAnswer(reply, error.answer);
    // Of two equal requests that race the later one finds the revision taken by the earlier one.
    const kept = error instanceof Refusal ? await request.findKeptAnswer?.() : undefined;
    if (kept !== undefined) return sendKeptAnswer(reply, kept);
    const problem = problemOf(error, request);
    if (problem.status >= 500) request.log.error({ err: error, cause: causeOf(error) }, problem.code);
    return sendProblem(problem, request, reply);
  });
}

/** For errors of Fastify before any route is found: malformed addresses. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(problemOf(error, request), request, reply);
}

/** What of the database is no bug, but passes. */
const UNAVAILABLE: ReadonlySet<StorageProblem> = new Set([
  'database-unreachable',
  'storage-closed',
  'write-not-committed',
  'write-too-long',
]);

function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof StorageError && UNAVAILABLE.has(error.code)) return storageUnavailable.refuse({}).problem;
  const { code, validation } = readFastifyError(error);
  if (validation !== undefined) {
    const fields = validation.map(({ name, words }) => [name, words] as const);
    const names = fields.map(([name]) => name);
    return queryInvalid.refuse({ names }, { fields: Object.fromEntries(fields) }).problem;
  }
  switch (code) {
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return addressMalformed.refuse({ path: request.url.slice(0, 200) }).problem;
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return bodyTooLarge.refuse({ limit: request.routeOptions.bodyLimit }).problem;
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return bodyLength.refuse({}).problem;
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return bodyEmpty.refuse({}).problem;
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return contentTypeUnsupported.refuse({
        given: request.headers['content-type'] ?? '',
        allowed: ['application/json'],
      }).problem;
    default:
      return internalError.refuse({ request: request.id }).problem;
  }
}

interface InvalidParameter {
  readonly name: string;
  readonly words: { readonly zh: string; readonly en: string };
}

function readFastifyError(error: unknown): {
  readonly code: string;
  readonly validation: readonly InvalidParameter[] | undefined;
} {
  if (!(error instanceof Error)) return { code: '', validation: undefined };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (!('validation' in error) || !Array.isArray(error.validation)) return { code, validation: undefined };
  return { code, validation: error.validation.map(invalidParameter) };
}

/** What ajv says of one query parameter, in our words. */
function invalidParameter(found: {
  readonly instancePath?: string;
  readonly message?: string;
  readonly params?: { readonly additionalProperty?: string; readonly allowedValues?: readonly unknown[] };
}): InvalidParameter {
  const unknown = found.params?.additionalProperty;
  if (unknown !== undefined) return { name: unknown, words: { zh: '没有这个参数', en: 'there is no such parameter' } };
  const name = (found.instancePath ?? '').replace(/^\//, '') || 'query';
  const allowed = found.params?.allowedValues?.join(', ');
  if (allowed !== undefined)
    return { name, words: { zh: `应为其中之一：${allowed}`, en: `must be one of: ${allowed}` } };
  return { name, words: { zh: '值不对', en: found.message ?? 'is wrong' } };
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
