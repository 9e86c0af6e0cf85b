/** Who acts, as assignments name them. */
export interface ActorId {
  readonly kind: 'user' | 'api_key';
  readonly id: string;
}

/** An answer of the server. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
export type HeaderValues = Readonly<Record<string, string>>;

/** Somebody who is signed in, or a key, and asks the server. */
export interface Asker {
  readonly actor: ActorId;
  /** What every request carries. */
  readonly headers: HeaderValues;
  /** Sends a body as it is when it is a text, anything else as JSON. */
  send(method: Method, path: string, body?: unknown, headers?: HeaderValues): Promise<Reply>;
}

/** An answer that was not expected, in the words of the server. */
export class UnexpectedReply extends Error {
  readonly reply: Reply;

  constructor(request: string, reply: Reply) {
    super(`${request}: ${reply.status} ${reply.text.slice(0, 2000)}`);
    this.name = 'UnexpectedReply';
    this.reply = reply;
  }
}

/**
 * Asks and reads the answer.
 *
 * @typeParam T what the API says that the route answers
 * @throws UnexpectedReply when the server refuses
 */
export async function ask<T>(
  asker: Asker,
  method: Method,
  path: string,
  body?: unknown,
  headers?: HeaderValues,
): Promise<T> {
  const reply = await asker.send(method, path, body, headers);
  if (reply.status >= 300) throw new UnexpectedReply(`${method} ${path}`, reply);
  return JSON.parse(reply.text);
}

/** `If-Match` of a revision; 0 is what nobody has entered yet. */
export function ifMatch(revision: number): HeaderValues {
  return { 'if-match': `"${revision}"` };
}

/** Does each piece of work, some at a time, in this order. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<unknown>, atOnce = 16): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
