import type { Language } from '../../diagnostic/words.js';
import type { NormalScheme } from '../../scheme/normal.js';
import type { NodeExplanation } from '../explanation.js';
import type { UnitExplanation } from '../unit-explanation.js';
import { awardLines, consequenceLines } from './award-lines.js';
import { type Line, line, printLines } from './lines.js';
import { nodeLine, parameterLines } from './node-lines.js';
import { eligibilityLines, gradingLines, rankingLine, rankingName, tierWords } from './outcome-lines.js';
import { isUncomputable, Speaker } from './speaker.js';

export interface RenderOptions {
  /** Levels of children that are opened below a node; default all. */
  readonly depth?: number;
}

/**
 * A unit's explanation as indented text for people who know the regulation: result, scores down to the clauses,
 * eligibility, ranking, grading, awards, consequences, what is missing. Labels come from the scheme.
 *
 * @example
 * renderUnitExplanation(await explainUnit(evaluation, scheme, 'u01'), scheme, 'zh', { depth: 2 })
 */
export function renderUnitExplanation(
  explanation: UnitExplanation,
  scheme: NormalScheme,
  language: Language,
  options: RenderOptions = {},
): string {
  const speaker = new Speaker(scheme, language);
  const { say } = speaker;
  const depth = options.depth ?? Number.POSITIVE_INFINITY;
  const nodes = new Map(explanation.nodes.map((node) => [node.node, node]));
  const below = new Set(explanation.nodes.flatMap((node) => node.children.map((child) => child.node)));
  const roots = explanation.nodes.filter(({ node }) => !below.has(node));
  const tree = (root: NodeExplanation): Line => nodeLine(root, nodes, depth, speaker);
  const { headings } = say;
  const takesPart = explanation.eligibility.excluded === null;
  const sections: readonly (readonly [string, readonly Line[]])[] = [
    [headings.result, resultLines(explanation, nodes, speaker)],
    [headings.scores, roots.filter(({ node }) => node === explanation.total).map(tree)],
    [headings.otherScores, roots.filter(({ node }) => node !== explanation.total).map(tree)],
    [headings.eligibility, eligibilityLines(explanation, speaker)],
    [headings.ranking, explanation.rankings.map((ranking) => rankingLine(ranking, speaker))],
    [headings.grading, gradingLines(explanation, speaker)],
    [headings.awards, takesPart ? awardLines(explanation, speaker) : []],
    [headings.consequences, takesPart ? consequenceLines(explanation, speaker) : []],
    [headings.parameters, parameterLines(explanation.parameters, speaker)],
    [headings.missing, missingLines(explanation, speaker)],
  ];
  const title = say.title(
    `${explanation.name}${explanation.name === explanation.unit ? '' : say.bracket(explanation.unit)}`,
    scheme.title,
  );
  const shown = sections.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => line(heading, ...lines));
  return printLines([line(`${title}${say.comma}${say.asOf(explanation.asOf)}`), ...shown]);
}

/**
 * One node's explanation as indented text.
 *
 * @param nodes explained nodes to open children with; without them children are named only.
 * @example
 * renderNodeExplanation(explainNode(evaluation, scheme, 'u01', 'i6_1'), scheme, 'zh')
 */
export function renderNodeExplanation(
  explanation: NodeExplanation,
  scheme: NormalScheme,
  language: Language,
  options: RenderOptions & { readonly nodes?: readonly NodeExplanation[] } = {},
): string {
  const nodes = new Map((options.nodes ?? []).map((node) => [node.node, node]));
  const speaker = new Speaker(scheme, language);
  return printLines([nodeLine(explanation, nodes, options.depth ?? Number.POSITIVE_INFINITY, speaker)]);
}

function resultLines(
  explanation: UnitExplanation,
  nodes: ReadonlyMap<string, NodeExplanation>,
  speaker: Speaker,
): readonly Line[] {
  const { say, names } = speaker;
  const { eligibility, rankings, tier, grading } = explanation;
  const total = nodes.get(explanation.total);
  const waiting = tier.waiting.map(({ step, reasons }) =>
    line(`${say.waiting}${say.colon}${names.in(names.scheme.grading, step)}${say.bracket(speaker.reasons(reasons))}`),
  );
  const tierLine =
    tier.decided !== null
      ? line(say.tier(names.tier(tier.decided)))
      : tier.possible.length > 0
        ? line(say.tierPending(tierWords(tier, speaker)), ...waiting)
        : line(say.noTier);
  return [
    ...(total === undefined ? [] : [line(say.total(speaker.score(total.value)))]),
    ...(eligibility.excluded === null
      ? []
      : [line(say.excluded(names.in(names.scheme.eligibility, eligibility.excluded)))]),
    ...rankings.flatMap(({ id, rank, size }) =>
      rank === null
        ? []
        : [line(`${rankings.length === 1 ? '' : rankingName(id, speaker)}${say.rank(speaker.short(rank), size)}`)],
    ),
    ...(grading.length > 0 ? [tierLine] : []),
  ];
}

function missingLines({ missing, undecided }: UnitExplanation, speaker: Speaker): readonly Line[] {
  const { say, names } = speaker;
  if (missing.length + undecided.length === 0) return [line(say.nothingMissing)];
  const rules = undecided.map(({ rule, reasons }) =>
    line(`${names.rule(rule)}${say.colon}${speaker.reasons(reasons)} → ${say.undecided}`),
  );
  const nodes = missing.map(({ node, reasons, counted }) =>
    line(
      `${names.node(node)}${say.colon}${speaker.reasons(reasons)} → ${say.counted[counted === 'open' && isUncomputable(reasons) ? 'uncomputable' : counted]}`,
    ),
  );
  return [...nodes, ...rules];
}
