/** Requests of one client, each repeated under its `Idempotency-Key` until it is answered. */
export interface PersistentClient {
  /** Sends one request after the other until the server is gone. */
  workAt(url: string): Promise<void>;
  /** How many were answered. */
  readonly answered: number;
}

export interface ClientRequest {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A client that never gives up: what was not answered when the server died is sent again, the same to the byte, to the next.
 *
 * @param request the request with this number, from 1, after the answer to the one before (null for the first)
 * @throws Error where a request is refused
 */
export function persistentClient(
  name: string,
  key: string,
  request: (number: number, before: unknown) => ClientRequest,
): PersistentClient {
  let answered = 0;
  let answer: unknown = null;
  return {
    get answered() {
      return answered;
    },
    workAt: async (url) => {
      for (;;) {
        const { method, path, headers, body } = request(answered + 1, answer);
        const own = { authorization: `Bearer ${key}`, 'idempotency-key': `${name}-${answered + 1}`, ...headers };
        let text: string;
        let status: number;
        try {
          const response = await fetch(`${url}${path}`, { method, headers: own, body });
          status = response.status;
          text = await response.text();
        } catch {
          // The server is gone.
          return;
        }
        if (status >= 300) throw new Error(`${name} ${answered + 1}: ${status} ${text}`);
        answer = JSON.parse(text);
        answered += 1;
      }
    },
  };
}
