import { compileScheme, type NormalNode, type Words } from '../../../../dsl/index.js';

/** What a scheme calls what stands in results. */
export interface ResultWords {
  readonly title: string;
  /** Named nodes, parents before children. */
  readonly nodes: readonly { readonly id: string; readonly label: Words }[];
  /** Of tiers, awards and rules by id. */
  readonly labels: Readonly<Record<string, Words>>;
  /** Units of awards by id, e.g. 元. */
  readonly units: Readonly<Record<string, string>>;
}

/** Job: reads from the text of a published version how its results are called. @throws Error when it does not compile: a bug */
export function describeResults({ text }: { readonly text: string }): ResultWords {
  const { compiled } = compileScheme(text, 'scheme.yaml');
  if (compiled === null) throw new Error('bug: a published version does not compile');
  const { scheme, plan } = compiled;
  const given = new Set(plan.nodes.filter(({ key, id }) => key === id).map(({ id }) => id));
  const nodes: { readonly id: string; readonly label: Words }[] = [];
  const visit = ({ id, label, method }: NormalNode): void => {
    if (given.has(id)) nodes.push({ id, label });
    for (const child of method.children) visit(child);
  };
  for (const root of [scheme.score, ...scheme.also]) visit(root);
  const rules = scheme.grading.flatMap((step) => [step, ...(step.anyOf ?? [])]);
  const named = [...scheme.consequences, ...scheme.eligibility, ...rules, ...scheme.awards, ...scheme.tiers];
  const awards = scheme.awards.flatMap(({ id, unit }) => (unit === null ? [] : [[id, unit] as const]));
  return {
    title: scheme.title,
    nodes,
    labels: Object.fromEntries(named.map(({ id, label }) => [id, label])),
    units: Object.fromEntries(awards),
  };
}
