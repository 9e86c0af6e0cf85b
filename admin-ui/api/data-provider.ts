import type { DataProvider, RaRecord } from 'react-admin';
import { ifMatch } from './api.js';
import { askServer } from './ask-server.js';
import { changedFields } from './changed-fields.js';
import { type ListRequest, listAddress } from './list-address.js';

/**
 * React-admin's way to the API: the resource `users` is `/api/users`. Changes send what is different from `previousData` and
 * the revision that was shown; what is not a list or a record is asked through `api`. Nothing is deleted this way: records of
 * the year are retired, disabled or revoked, each by a step of its own.
 */
export const dataProvider: DataProvider = {
  getList: (resource, params) => readList(resource, params, params.signal),
  getManyReference: (resource, { target, id, filter, ...params }) =>
    readList(resource, { ...params, filter: { ...filter, [target]: id } }, params.signal),
  getOne: async (resource, { id, signal }) => ({ data: await send('GET', addressOf(resource, id), { signal }) }),
  getMany: async (resource, { ids, signal }) => {
    const records = await Promise.all(ids.map((id) => send('GET', addressOf(resource, id), { signal })));
    return { data: records };
  },
  create: async (resource, { data }) => ({ data: await send('POST', `/api/${resource}`, { body: data }) }),
  update: async (resource, { id, data, previousData }) => {
    const body = changedFields(previousData ?? {}, data);
    // Nothing to change is no request: the server refuses an empty one.
    if (previousData !== undefined && Object.keys(body).length === 0) return { data: previousData };
    return { data: await send('PATCH', addressOf(resource, id), { body, headers: ifMatch(revisionOf(previousData)) }) };
  },
  updateMany: () => Promise.reject(new Error('changes are made one by one, each with its revision')),
  delete: () => Promise.reject(new Error('nothing is deleted; use the step of the resource')),
  deleteMany: () => Promise.reject(new Error('nothing is deleted; use the step of the resource')),
  supportAbortSignal: true,
};

interface Sending {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

// What a record holds is checked by the components that show it, by the types of the API.
// biome-ignore lint/suspicious/noExplicitAny: react-admin leaves the type of records to its callers
async function send(method: string, path: string, { body, headers = {}, signal }: Sending): Promise<any> {
  const request = new Request(new URL(path, window.location.origin), {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = await askServer(request);
  return answer.status === 204 ? null : await answer.json();
}

async function readList(resource: string, params: ListRequest, signal: AbortSignal | undefined) {
  const { data, total } = await send('GET', listAddress(`/api/${resource}`, params), { signal });
  return { data, total };
}

function addressOf(resource: string, id: RaRecord['id']): string {
  return `/api/${resource}/${encodeURIComponent(id)}`;
}

function revisionOf(record: unknown): number {
  const revision = typeof record === 'object' && record !== null && 'revision' in record ? record.revision : undefined;
  if (typeof revision !== 'number') throw new Error('a change needs the record that was shown, with its revision');
  return revision;
}
