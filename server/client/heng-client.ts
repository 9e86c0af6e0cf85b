import { Readable } from 'node:stream';
import createClient, { type Client } from 'openapi-fetch';
import type { operations, paths } from '../../admin-ui/api/schema.generated.js';

/** A refusal of the server. */
export class HengError extends Error {
  readonly status: number;
  /** Stable, e.g. `bulk-refused`; empty when the answer was not of the server. */
  readonly code: string;
  /** The whole answer: fields, diagnostics, refused rows. */
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    const { code, message } = codeOf(body);
    super(`${status} ${code}: ${message}`);
    this.name = 'HengError';
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

/** What became of rows that were posted in bulk. */
export type BulkAnswer = operations['bulkFacts']['responses'][200]['content']['application/json'];

export interface PostOptions {
  readonly mode?: 'all' | 'rows';
  readonly dryRun?: boolean;
  /** Why values that were submitted are corrected. */
  readonly reason?: string;
  /** The same for every attempt at the same rows, another for others. */
  readonly idempotencyKey?: string;
}

export interface HengClient {
  /** Every address of the interface, with the types of its OpenAPI; refusals are thrown as {@link HengError}. */
  readonly api: Client<paths>;
  /**
   * Posts rows while they are made, so that any number fits in memory.
   *
   * @param address of a bulk route, e.g. `/api/cycles/<id>/bulk/facts`
   * @throws HengError, with the refused rows in `body.results` where nothing was stored
   */
  postRows(address: string, rows: Iterable<object> | AsyncIterable<object>, options?: PostOptions): Promise<BulkAnswer>;
}

/**
 * A client of a server, for Node.
 *
 * @param options `url` of the server; `key`: an API key, `heng_…`
 *
 * @example
 * const { api, postRows } = createHengClient({ url: 'https://heng.example.org', key });
 * const { data } = await api.GET('/api/cycles', { params: { query: { state: 'open' } } });
 */
export function createHengClient({ url, key }: { readonly url: string; readonly key: string }): HengClient {
  const authorization = `Bearer ${key}`;
  const api = createClient<paths>({ baseUrl: url, headers: { authorization } });
  api.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await errorOf(response);
    },
  });
  return {
    api,
    postRows: async (address, rows, { idempotencyKey, ...query } = {}) => {
      const target = new URL(address, url);
      for (const [name, value] of Object.entries(query)) target.searchParams.set(name, String(value));
      const response = await fetch(target, {
        method: 'POST',
        headers: {
          authorization,
          'content-type': 'application/x-ndjson',
          ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        },
        body: Readable.from(piecesOf(rows)),
        duplex: 'half',
      });
      if (!response.ok) throw await errorOf(response);
      // What the interface answers.
      return (await response.json()) as BulkAnswer;
    },
  };
}

const PIECE = 64 * 1024;

/** NDJSON in pieces of some size: a line by itself would be a packet each. */
async function* piecesOf(rows: Iterable<object> | AsyncIterable<object>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const row of rows) {
    text += `${JSON.stringify(row)}\n`;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

async function errorOf(response: Response): Promise<HengError> {
  const text = await response.text();
  try {
    return new HengError(response.status, JSON.parse(text));
  } catch {
    return new HengError(response.status, text);
  }
}

function codeOf(body: unknown): { readonly code: string; readonly message: string } {
  const { code, message }: { readonly code?: unknown; readonly message?: unknown } =
    typeof body === 'object' && body !== null ? body : {};
  const words = typeof message === 'object' && message !== null && 'zh' in message ? message.zh : body;
  return { code: typeof code === 'string' ? code : '', message: String(words) };
}
