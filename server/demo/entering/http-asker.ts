import type { ActorId, Asker, HeaderValues } from './asker.js';

/** Somebody who asks a server over a connection, with these headers in every request. */
export function httpAsker(url: string, actor: ActorId, own: HeaderValues): Asker {
  return {
    actor,
    headers: own,
    send: async (method, path, body, headers = {}) => {
      const type: HeaderValues = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { ...type, ...own, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.status, text: await response.text() };
    },
  };
}
