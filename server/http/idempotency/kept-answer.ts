import type { FastifyReply } from 'fastify';
import type { AnswerRow } from './answer-store.js';

/** Thrown inside a write when the same request has been answered before, e.g. a moment ago by another process. */
export class AnsweredBefore extends Error {
  readonly answer: AnswerRow;

  constructor(answer: AnswerRow) {
    super('the request was answered before');
    this.name = 'AnsweredBefore';
    this.answer = answer;
  }
}

/** Gives the answer that was given before, to the byte, and says so. */
export function sendKeptAnswer(reply: FastifyReply, { status, headers, body }: AnswerRow): FastifyReply {
  const kept: Readonly<Record<string, string>> = JSON.parse(headers); // written by `answerRow`
  return reply
    .status(status)
    .headers(kept)
    .header('idempotency-replayed', 'true')
    .type('application/json; charset=utf-8')
    .send(body);
}
