import {
  type AssessmentDocument,
  assessmentTemplate,
  type CheckedScheme,
  type Compilation,
  type JsonSchema,
  type NormalNode,
  schemeInputSchema,
  type Words,
} from '../../../../dsl/index.js';

/** One node of the tree, for overviews. */
export interface NodeSummary {
  readonly id: string;
  /** Id of the node it is a part of; null for the total and for nodes beside it. */
  readonly parent: string | null;
  readonly label: Words;
  readonly method: string;
  /** As written; null where not given. */
  readonly points: string | null;
  readonly weight: string | null;
}

/** What the server knows of a scheme on disk, as plain data. Broken schemes have no hash, schema or template. */
export interface SchemeDescription extends Pick<CheckedScheme, 'diagnostics' | 'acknowledged'> {
  /** Id that the scheme gives itself; null when it cannot be read. */
  readonly scheme: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly hash: string | null;
  readonly nodes: readonly NodeSummary[];
  readonly schema: JsonSchema | null;
  readonly template: AssessmentDocument | null;
}

/** Everything about a scheme that does not depend on an assessment document. */
export function describeScheme({ compilation, diagnostics, acknowledged }: CheckedScheme): SchemeDescription {
  const { compiled, scheme } = compilation;
  return {
    ...identityOf(compilation),
    hash: compiled?.hash ?? null,
    diagnostics,
    acknowledged,
    nodes: scheme === null ? [] : [scheme.score, ...scheme.also].flatMap((root) => summaries(root, null)),
    schema: compiled === null ? null : schemeInputSchema(compiled),
    template: compiled === null ? null : assessmentTemplate(compiled),
  };
}

/** What a text says it is; null what it does not say, or not legibly. */
export function identityOf({ scheme, document }: Compilation): Pick<SchemeDescription, 'scheme' | 'title' | 'year'> {
  const written = document.readable ? document.toValue() : null;
  return {
    scheme: scheme?.scheme ?? textOf(written, 'scheme'),
    title: scheme?.title ?? textOf(written, 'title'),
    year: scheme?.year ?? numberOf(written, 'year'),
  };
}

function summaries(node: NormalNode, parent: string | null): readonly NodeSummary[] {
  const { id, label, method, points, weight } = node;
  const own = { id, parent, label, method: method.key, points: points?.source ?? null, weight: weight?.source ?? null };
  return [own, ...method.children.flatMap((child) => summaries(child, id))];
}

function textOf(written: unknown, key: string): string | null {
  const value = memberOf(written, key);
  return typeof value === 'string' ? value : null;
}

function numberOf(written: unknown, key: string): number | null {
  const value = memberOf(written, key);
  return typeof value === 'number' ? value : null;
}

function memberOf(written: unknown, key: string): unknown {
  return typeof written === 'object' && written !== null
    ? Object.entries(written).find(([id]) => id === key)?.[1]
    : null;
}
