import { allPages } from '../../../api/all-pages.js';
import { api, dataOf } from '../../../api/api.js';
import type { paths } from '../../../api/schema.generated.js';

/** A unit of the register with its attributes of a year. */
export type RegisterUnit = paths['/api/units']['get']['responses'][200]['content']['application/json']['data'][number];
/** Who takes part, as the API takes it. */
export type Population = NonNullable<
  paths['/api/cycles']['post']['requestBody']
>['content']['application/json']['population'];

/** All active units that one may see, as a tree, with their attributes of a year. */
export async function allUnits(year: number | null): Promise<readonly RegisterUnit[]> {
  return await allPages((page) => {
    const query = { ...page, sort: 'path' as const, ...(year === null ? {} : { year }) };
    return dataOf(api.GET('/api/units', { params: { query } }));
  });
}

/** Which of the units a population means, for the preview; the check before the opening is what counts. */
export function membersOf(units: readonly RegisterUnit[], population: Population): readonly RegisterUnit[] {
  const { subtrees, where = {}, except = [] } = population;
  return units.filter(
    ({ id, path, attributes = {} }) =>
      (subtrees === undefined || subtrees.some((top) => path.includes(top))) &&
      !except.includes(id) &&
      Object.entries(where).every(([attribute, values]) => values.includes(attributes[attribute] ?? null)),
  );
}

/** Values of parameters as the types of the API want them: OpenAPI says of them only that they are an object. */
export function asSent(parameters: Readonly<Record<string, unknown>>): Record<string, undefined> {
  // The generator of the types makes of `type: object` one without any keys; the language checks the values.
  return parameters as Record<string, undefined>;
}
