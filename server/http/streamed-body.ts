import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Refusal } from './errors/problem.js';
import { bodyLength } from './errors/problems.js';

/** How much of a body is read. */
export interface StreamLimit {
  readonly bytes: number;
  /** What is said of more. */
  readonly refuse: () => Refusal;
}

/** A body that is read while it arrives, once. */
export class StreamedBody {
  readonly #source: Readable;
  readonly #limit: StreamLimit;
  #hash: Hash | null = null;
  #digest: string | null = null;

  constructor(source: Readable, limit: StreamLimit) {
    this.#source = source;
    this.#limit = limit;
  }

  /** From now on what is read is hashed as well. Call it before anything is read. */
  hashWhileReading(): void {
    this.#hash ??= createHash('sha256');
  }

  /** Whether it was read to its end with {@link hashWhileReading}. */
  get isRead(): boolean {
    return this.#digest !== null;
  }

  /** SHA-256 (hexadecimal) of the whole body, once it has been read with {@link hashWhileReading}. */
  digest(): string {
    if (this.#digest === null) throw new Error('bug: the body was not read to its end');
    return this.#digest;
  }

  /** The bytes as they arrive. @throws Refusal of the limit, `body-length` when the body is cut off */
  async *chunks(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      // What is left after an early end still arrives, so that the answer can be sent.
      for await (const chunk of this.#source.iterator({ destroyOnReturn: false })) {
        // Without an encoding streams give bytes.
        const piece = chunk as Uint8Array;
        bytes += piece.length;
        if (bytes > this.#limit.bytes) throw this.#limit.refuse();
        this.#hash?.update(piece);
        yield piece;
      }
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') throw bodyLength.refuse({});
      throw error;
    }
    this.#digest = this.#hash?.digest('hex') ?? null;
  }

  /** Reads what there is, for its digest alone. @throws Refusal of `chunks` */
  async drain(): Promise<void> {
    for await (const _ of this.chunks()) {
      // Only hashed.
    }
  }
}

/** Bodies of these types are given to the routes of a scope as {@link StreamedBody}. */
export function takeBodiesAsStreams(scope: FastifyInstance, types: readonly string[], limit: StreamLimit): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser([...types], (request, payload, done) => {
    if (Number(request.headers['content-length'] ?? 0) > limit.bytes) done(limit.refuse());
    else done(null, new StreamedBody(payload as Readable, limit)); // the request itself, or what hooks made of it
  });
}
