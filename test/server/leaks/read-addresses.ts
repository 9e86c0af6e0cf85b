import type { FastifyInstance } from 'fastify';
import type { HiddenYear } from './hidden-year.js';

/** An address of a GET route, and the same with each thing that a query can ask. */
export interface ReadAddress {
  readonly plain: string;
  readonly asked: readonly string[];
  /** What its query can hold. */
  readonly names: readonly string[];
  /** Whether the server answers without looking who asks. */
  readonly isPublic: boolean;
}

type Values = Readonly<Record<string, readonly string[]>>;

interface QueryParameter {
  readonly name: string;
  readonly in: string;
  readonly schema: { readonly enum?: readonly unknown[]; readonly type?: string };
}

/**
 * Every GET route of the server with real ids in its address. Routes that are not known here are not left out: a parameter
 * without values is an error, so whoever adds a route says here what it can be asked.
 */
export function readAddresses(app: FastifyInstance, year: HiddenYear): readonly ReadAddress[] {
  const reading = app.routeAccess.filter(({ method }) => method === 'GET');
  const guarded = new Set(reading.filter(({ permission }) => permission !== null).map(({ url }) => url));
  const paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly QueryParameter[] } }>> =
    Object(app.swagger().paths);
  return [...new Set(reading.map(({ url }) => url))].flatMap((url) => {
    const parameters = paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.get?.parameters ?? [];
    const own = parameters.filter((each) => each.in === 'query');
    const queries = own.flatMap((each) => queriesOf(url, each, year));
    const names = own.map(({ name }) => name);
    return filled(url, year).map((plain) => {
      const asked = queries.map((query) => `${plain}${plain.includes('?') ? '&' : '?'}${query}`);
      return { plain, asked, names, isPublic: !guarded.has(url) };
    });
  });
}

function queriesOf(url: string, { name, schema }: QueryParameter, year: HiddenYear): readonly string[] {
  if (name === 'order' || name === 'lang') return [];
  if (name === 'sort') {
    // The first is how it is sorted anyway.
    return (schema.enum ?? []).map((value, index) => `sort=${String(value)}&order=${index % 2 === 0 ? 'desc' : 'asc'}`);
  }
  const values = schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : queryValues(year)[name]);
  if (values === undefined) throw new Error(`GET ${url}: name values for the query parameter "${name}"`);
  return values.map((value) => `${name}=${encodeURIComponent(String(value))}`);
}

/** The address with every combination of known ids. @throws Error where a parameter has none */
function filled(url: string, year: HiddenYear): readonly string[] {
  const [, name] = /:(\w+)/.exec(url) ?? [];
  if (url.includes('*')) return filled(url.replace('*', 'index.html'), year);
  if (name === undefined) return [required(url, year)];
  const values = pathValues(year)[`${url.slice(0, url.indexOf(`:${name}`))}:${name}`] ?? pathValues(year)[`:${name}`];
  if (values === undefined) throw new Error(`GET ${url}: name values for the parameter "${name}"`);
  return values.flatMap((value) => filled(url.replace(`:${name}`, encodeURIComponent(value)), year));
}

/** Query parameters without which a route refuses everybody. */
function required(address: string, year: HiddenYear): string {
  if (address.endsWith('/compare')) return `${address}?with=${year.runs[0]}&withCycle=${year.cycle}`;
  if (address.endsWith('/decisions/possible')) return `${address}?unit=${year.units.w1}`;
  if (address.endsWith('/entry-form')) return `${address}?unit=${year.units.w1}`;
  if (address.endsWith('/comparison')) return `${address}?with=${year.known.version}`;
  return address;
}

function pathValues({ cycle, units, known, runs, other }: HiddenYear): Values {
  const cyclePath = `/api/cycles/${cycle}`;
  const nobody = ['no-such-id'];
  return {
    ':cycle': [cycle],
    ':unit': [units.w1, units.e1],
    ':run': runs.length === 0 ? nobody : runs,
    ':source': ['leaders'],
    ':rater': ['l1'],
    ':stage': ['report'],
    ':year': ['2023'],
    ':seq': ['1'],
    ':node': ['a'],
    ':delivery': nobody,
    ':identity': nobody,
    ':grant': nobody,
    ':list': ['praise'],
    ':kind': ['facts'],
    '/api/cycles/:id': [cycle],
    '/api/units/:id': [units.w1, units.e1],
    '/api/users/:id': nobody,
    '/api/api-keys/:id': [other.id],
    '/api/webhooks/:id': nobody,
    '/api/jobs/:id': [known.job],
    '/api/schemes/:id': ['leak-test'],
    '/api/scheme-versions/:id': [known.version],
    [`${cyclePath}/assignments/:id`]: [known.assignment],
    [`${cyclePath}/events/:id`]: [known.event],
    [`${cyclePath}/evidence/:id`]: [known.evidence],
    [`${cyclePath}/decisions/:id`]: [known.decision],
    [`${cyclePath}/ballots/:source`]: ['votes'],
    [`${cyclePath}/ballots/votes/:rater`]: ['v1'],
    [`${cyclePath}/units/${units.w1}/ratings/leaders/:rater`]: ['l1', 'l2', 'l3'],
    [`${cyclePath}/units/${units.w1}/ratings/:source`]: ['leaders', 'self'],
    [`${cyclePath}/units/${units.w1}/ratings/self/:rater`]: ['w1'],
  };
}

function queryValues({ cycle, units, runs, other, schemeHash, known }: HiddenYear): Values {
  return {
    page: ['2'],
    perPage: ['1'],
    q: ['l1', 'w1', '13'],
    year: ['2023'],
    ids: [`${units.w1},${units.e1}`],
    externalId: ['w1'],
    parent: [units.west],
    subtree: [units.west],
    unit: [units.w1, units.e1],
    source: ['leaders', 'votes'],
    rater: ['l1', 'v1'],
    actor: [other.id],
    part: ['town'],
    version: [schemeHash],
    node: ['a', 'order'],
    targetId: ['held'],
    list: ['praise'],
    tier: ['good', 'none'],
    group: ['town'],
    kind: ['run'],
    with: [runs[0] ?? known.version],
    withCycle: [cycle],
    cell: ['a', 'held'],
    attribute: ['kind'],
    action: ['sheets:enter'],
    resource: ['sheets'],
    resourceId: [known.event],
    cycle: [cycle],
    from: ['2023-03-02'],
    to: ['2023-03-03'],
    before: ['3'],
    after: ['3'],
    known: [`1:${'0'.repeat(64)}`],
    returnTo: ['/'],
    code: ['x'],
    state: ['x'],
    iss: ['x'],
    error: ['x'],
    error_description: ['x'],
  };
}
