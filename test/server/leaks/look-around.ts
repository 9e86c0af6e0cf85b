import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Answer, Caller } from '../resources/year-server.js';
import type { HiddenYear } from './hidden-year.js';
import type { ReadAddress } from './read-addresses.js';

/** What somebody gets from the server, by what was asked. */
export type Sight = ReadonlyMap<string, string>;

/** Whoever asks, with HEAD too. */
export type Asking = Pick<Caller, 'get' | 'ask'>;

/**
 * Everything that somebody gets: each address, HEAD too, and what refused writes say. Of every answer status, headers and body,
 * to the byte, without what differs between any two requests (see {@link withoutChance}).
 *
 * @param isThorough whether lists are sorted, filtered, searched and paged too
 * @param now the clock of the server, which stands still while somebody looks and has another time when something changes
 */
export async function lookAround(
  who: Asking,
  addresses: readonly ReadAddress[],
  { year, isThorough, now }: { readonly year: HiddenYear; readonly isThorough: boolean; readonly now: string },
): Promise<Sight> {
  const sight = new Map<string, string>();
  const shown = (address: string, answer: Answer): string => withoutNow(textOf(address, answer), now);
  for (const { plain, asked } of addresses) {
    const answer = await who.get(plain);
    sight.set(`GET ${plain}`, shown(plain, answer));
    sight.set(`HEAD ${plain}`, shown(plain, await who.ask('HEAD', plain)));
    if (!isThorough || answer.status === 403 || answer.status === 404 || answer.status === 401) continue;
    for (const address of asked) sight.set(`GET ${address}`, shown(address, await who.get(address)));
  }
  for (const { method, url, body, revision } of writesOf(year)) {
    const headers: Readonly<Record<string, string>> = revision === null ? {} : { 'if-match': `"${revision}"` };
    const address = `${url}${url.includes('?') ? '&' : '?'}dryRun=true`;
    const name = `${method} ${address} ${JSON.stringify(body)} ${revision ?? ''}`;
    sight.set(name, shown(address, await who.ask(method, address, body, headers)));
  }
  return sight;
}

/** The same of each address alone, for those who must notice something. */
export async function glance(who: Asking | undefined, addresses: readonly ReadAddress[], now: string): Promise<Sight> {
  const sight = new Map<string, string>();
  for (const { plain } of addresses) {
    if (who !== undefined) sight.set(`GET ${plain}`, withoutNow(textOf(plain, await who.get(plain)), now));
  }
  return sight;
}

/** What differs between two sights, each with what was seen before and after. */
export function differences(before: Sight, after: Sight): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [one, two] = [before.get(name), after.get(name)];
    if (one === two) return [];
    return [`${name}\n  before: ${around(one, two)}\n  after:  ${around(two, one)}`];
  });
}

/** Somebody without a key. */
export function stranger(app: FastifyInstance): Asking {
  const ask: Caller['ask'] = async (method, url, body, headers = {}) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json', ...headers };
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
    const answer = await app.inject({ method, url, headers: { ...headers, ...type }, ...payload });
    const { statusCode: status, headers: own, body: text, rawPayload: bytes } = answer;
    return { status, headers: own, text, bytes, json: null };
  };
  return { ask, get: (path) => ask('GET', path) };
}

interface Write {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly body: unknown;
  readonly revision: number | null;
}

/** Writes to what is hidden, as a dry run so that nothing comes of those that are allowed. */
function writesOf({ path, units, known, runs }: HiddenYear): readonly Write[] {
  const sheets = [units.w1, units.e1].flatMap((unit) => [
    `${path}/units/${unit}/ratings/leaders/l1`,
    `${path}/units/${unit}/facts`,
    `${path}/units/${unit}/ratings/self/${unit === units.w1 ? 'w1' : 'e1'}`,
  ]);
  const cells = { a: { value: 5 }, held: { value: 5 }, own: { value: 5 } };
  const writes: Write[] = [];
  for (const sheet of sheets) {
    for (const revision of [0, 1, 99]) writes.push({ method: 'PATCH', url: sheet, body: { cells }, revision });
    writes.push({ method: 'PATCH', url: sheet, body: { cells: { nothing: { value: 1 } } }, revision: 0 });
    writes.push({ method: 'POST', url: `${sheet}/submit`, body: {}, revision: 1 });
    writes.push({ method: 'POST', url: `${sheet}/return`, body: { reason: '看看' }, revision: 1 });
    writes.push({ method: 'POST', url: `${sheet}/verify`, body: { cells: ['a', 'held'] }, revision: 1 });
  }
  const ballot = `${path}/ballots/votes/v1`;
  writes.push({ method: 'PUT', url: ballot, body: { order: [units.w1] }, revision: 0 });
  writes.push({ method: 'POST', url: `${ballot}/submit`, body: undefined, revision: 1 });
  writes.push({ method: 'POST', url: `${ballot}/return`, body: { reason: '看看' }, revision: 1 });
  const event = `${path}/events/${known.event}`;
  writes.push({ method: 'PATCH', url: event, body: { content: { count: 9 }, reason: '看看' }, revision: 1 });
  for (const step of ['certify', 'reject', 'withdraw']) {
    writes.push({ method: 'POST', url: `${event}/${step}`, body: { reason: '看看' }, revision: 1 });
  }
  const evidence = `${path}/evidence/${known.evidence}/withdraw`;
  writes.push({ method: 'POST', url: evidence, body: { reason: '看看' }, revision: 1 });
  const recuse = `${path}/assignments/${known.assignment}/recuse`;
  writes.push({ method: 'POST', url: recuse, body: { unit: units.w1, reason: '看看' }, revision: null });
  const decision = { unit: units.w1, kind: 'bonus', rule: 'extra', points: 1, reason: '看看', minutes: '1' };
  writes.push({ method: 'POST', url: `${path}/decisions`, body: decision, revision: null });
  writes.push({ method: 'POST', url: `${path}/runs`, body: { kind: 'interim' }, revision: null });
  for (const run of runs) writes.push({ method: 'POST', url: `${path}/runs/${run}/release`, body: {}, revision: 1 });
  return writes;
}

const REQUEST_HEADERS = ['x-request-id', 'date', 'x-csrf-token'];

function textOf(address: string, { status, headers, text, bytes }: Answer): string {
  const own = Object.entries(headers).filter(([name]) => !REQUEST_HEADERS.includes(name));
  const isText = /json|text|csv|javascript|yaml/.test(String(headers['content-type'] ?? 'text'));
  const body = isText ? text : createHash('sha256').update(bytes).digest('hex');
  const isMetrics = address.startsWith('/metrics');
  const kept = isMetrics ? own.filter(([name]) => name !== 'content-length') : own;
  return `${status} ${JSON.stringify(kept)}\n${withoutChance(isMetrics ? labels(body) : body)}`;
}

/**
 * Replaces by name what differs between any two requests: the request's id, when a key was last used, how many entries the
 * audit log has.
 */
function withoutChance(body: string): string {
  return body
    .replaceAll(/"request":"[0-9a-f-]{36}"/g, '"request":"…"')
    .replaceAll(/"lastUsedAt":"[^"]*"/g, '"lastUsedAt":"…"')
    .replaceAll(/"auditEntries":\d+/g, '"auditEntries":…');
}

/** Replaces what a dry run would have made at this moment: instants, and ids, which begin with the time. */
function withoutNow(text: string, now: string): string {
  const time = Date.parse(now).toString(16).padStart(12, '0');
  const id = new RegExp(`${time.slice(0, 8)}-${time.slice(8)}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}`, 'g');
  return text.replaceAll(now, '(now)').replaceAll(id, '(new)');
}

/**
 * A sight without how often a sheet changed, and when. Departments share the sheet of a unit: who reads for one of them learns
 * that the sheet has changed, since its revision counts every change, and nothing of what others entered.
 */
export function withoutActivity(sight: Sight): Sight {
  const kept = [...sight].filter(([name]) => !/sort=(?:updatedAt|submittedAt)/.test(name) && !/ [1-9]\d*$/.test(name));
  const still = (text: string): string =>
    text
      .replaceAll(/"revision":\d+/g, '"revision":…')
      .replaceAll(/"(updatedAt|submittedAt)":"[^"]*"/g, '"$1":…')
      .replaceAll(/\["(?:etag|content-length)","[^\]]*\]/g, '[…]');
  return new Map(kept.map(([name, text]) => [name, still(text)]));
}

/** Names and labels of the server's own figures: their values, those of requests and of Node.js count what everybody does. */
function labels(page: string): string {
  const own = page.split('\n').filter((line) => line.startsWith('heng_') && !line.startsWith('heng_http_'));
  return own
    .map((line) => line.slice(0, line.lastIndexOf(' ')))
    .sort()
    .join('\n');
}

/** The place where a text begins to differ from another. */
function around(text: string | undefined, other: string | undefined): string {
  if (text === undefined) return '(nothing)';
  let at = 0;
  while (at < text.length && text[at] === other?.[at]) at += 1;
  return text.slice(Math.max(0, at - 160), at + 120);
}
