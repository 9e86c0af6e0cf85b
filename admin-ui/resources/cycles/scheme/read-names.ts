import { compileScheme, type NormalNode, type NormalScheme } from '../../../../dsl/index.js';
import { type Named, NO_NAMES, type SchemeNames } from './scheme-names.js';

/** The names in the text of a scheme; none where it is no scheme. */
export function readNames(text: string): SchemeNames {
  const { scheme } = compileScheme(text, 'scheme.yaml');
  return scheme === null ? NO_NAMES : namesOf(scheme);
}

function namesOf(scheme: NormalScheme): SchemeNames {
  const nodes = [scheme.score, ...scheme.also].flatMap(allNodes);
  return {
    title: scheme.title,
    year: scheme.year,
    attributes: scheme.attributes.map((field) => ({ ...named(field), type: field.type, values: field.values })),
    groups: scheme.groups,
    parameters: scheme.parameters.map((parameter) => ({
      ...named(parameter),
      type: parameter.type,
      values: parameter.values,
      fallback: parameter.default ?? null,
      unit: parameter.unit ?? null,
      decidedBy: parameter.decidedBy,
      assumption: parameter.assumption,
    })),
    sources: scheme.sources.map((source) => ({
      ...named(source),
      isSelf: source.self ?? false,
      isBallot: source.ballot !== null,
      within: source.ballot?.within ?? null,
    })),
    nodes: nodes.map(named),
    tiers: scheme.tiers.map(named),
    rules: [...scheme.eligibility, ...scheme.grading.flatMap(({ anyOf }) => anyOf ?? []), ...scheme.consequences].map(
      named,
    ),
    steps: scheme.grading.map(named),
    awards: scheme.awards.map(named),
    rankings: scheme.rankings.map(named),
    facts: scheme.facts.map(named),
    departments: [...new Set(nodes.flatMap(({ assessedBy }) => (assessedBy === null ? [] : [assessedBy])))],
  };
}

function allNodes(node: NormalNode): readonly NormalNode[] {
  return [node, ...node.method.children.flatMap(allNodes)];
}

function named({ id, label }: Named): Named {
  return { id, label };
}
