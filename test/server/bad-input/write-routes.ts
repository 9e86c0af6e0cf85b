import type { FastifyInstance } from 'fastify';
import type { HiddenYear } from '../leaks/hidden-year.js';
import type { Method } from '../resources/year-server.js';

type Schema = Readonly<Record<string, unknown>>;

/** A route that changes something, or takes a body, with a real address. */
export interface WriteRoute {
  readonly method: Method;
  readonly url: string;
  /** With ids of things that are there. */
  readonly address: string;
  /** Of each part of the address that is an id: the address with something else there. */
  readonly withId: (id: string) => readonly string[];
  /** What the body must be; null: it takes none. */
  readonly body: Schema | null;
  /** Content types that it takes. */
  readonly types: readonly string[];
}

/** Every route but those that read, as the server lists them. */
export function writeRoutes(app: FastifyInstance, year: HiddenYear): readonly WriteRoute[] {
  const paths: Readonly<Record<string, Readonly<Record<string, Schema>>>> = Object(app.swagger().paths);
  return app.routeAccess.flatMap(({ method, url }) => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return [];
    const described = paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    if (described === undefined) throw new Error(`${method} ${url} does not stand in the OpenAPI document`);
    const content: Readonly<Record<string, { readonly schema: Schema }>> =
      Object(described.requestBody ?? {}).content ?? {};
    const types = Object.keys(content);
    const names = [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const fill = (changed: number | null, id: string): string =>
      names.reduce(
        (path, name, index) =>
          path.replace(`:${name}`, index === changed ? id : encodeURIComponent(idFor(path, name, year))),
        url,
      );
    return [
      {
        method: method as Method, // the list has no others
        url,
        address: fill(null, ''),
        withId: (id) => names.map((_, index) => fill(index, id)),
        body: content['application/json']?.schema ?? null,
        types,
      },
    ];
  });
}

function idFor(path: string, name: string, { cycle, units, known, other }: HiddenYear): string {
  const before = path.slice(0, path.indexOf(`:${name}`));
  const things: Readonly<Record<string, string>> = {
    'assignments/': known.assignment,
    'events/': known.event,
    'evidence/': known.evidence,
    'decisions/': known.decision,
    'cycles/': cycle,
    'units/': units.w1,
    'api-keys/': other.id,
    'schemes/': 'leak-test',
    'scheme-versions/': known.version,
    'attributes/': '2023',
    'stages/': 'report',
    'ballots/': 'votes',
    'ratings/': 'leaders',
    'votes/': 'v1',
    'leaders/': 'l1',
    'not-assigned/': 'a',
  };
  const found = Object.entries(things).find(([end]) => before.endsWith(end));
  return found?.[1] ?? 'nothing';
}

/** A body that has the right shape, as far as a schema says; whether it means something is another question. */
export function sampleOf(schema: unknown): unknown {
  const { type, properties, required, items, enum: values, anyOf, oneOf, minLength, pattern } = Object(schema);
  if (Array.isArray(values)) return values[0];
  const [first] = (anyOf ?? oneOf ?? []) as readonly unknown[]; // JSON Schema: lists of schemas
  if (first !== undefined) return sampleOf(first);
  const kind = Array.isArray(type) ? type[0] : type;
  if (kind === 'object' || properties !== undefined) {
    const needed: readonly string[] = required ?? [];
    return Object.fromEntries(needed.map((name) => [name, sampleOf(Object(properties)[name])]));
  }
  if (kind === 'array') return items === undefined ? [] : [sampleOf(items)];
  if (kind === 'integer' || kind === 'number') return 1;
  if (kind === 'boolean') return true;
  if (String(pattern ?? '').includes('\\d{4}-\\d{2}')) return '2023-03-02';
  return 'x'.repeat(Math.max(2, Number(minLength ?? 0)));
}

/** Every property of an object schema, also inside of objects and lists, as the path to it. */
export function propertyPaths(schema: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const { properties } = Object(schema);
  return Object.entries(properties ?? {}).flatMap(([name, inner]) => {
    const own = [...path, name];
    return [own, ...propertyPaths(inner, own)];
  });
}

/** The sample with something else at a path. */
export function withValue(sample: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const object: Readonly<Record<string, unknown>> = typeof sample === 'object' && sample !== null ? { ...sample } : {};
  return { ...object, [name]: withValue(object[name], rest, value) };
}
