import type { Scope } from '../../../server/access/actor.js';
import type { Role } from '../../../server/access/roles.js';
import type { Asker } from '../../../server/demo/entering/asker.js';
import type { YearServer } from '../resources/year-server.js';

/** A key with this one role that enters things over HTTP. */
export async function keyAsker(server: YearServer, grant: readonly [role: Role, scope?: Scope]): Promise<Asker> {
  const caller = await server.caller(grant);
  return {
    actor: { kind: 'api_key', id: caller.id },
    headers: {},
    send: (method, path, body, headers) => caller.ask(method, path, body, headers),
  };
}
