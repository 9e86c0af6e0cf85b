import type { ChildExplanation, Grounds, NodeExplanation, ParameterExplanation } from '../explanation.js';
import type { Trace } from '../trace.js';
import { leafLines } from './leaf-lines.js';
import { type Line, line } from './lines.js';
import type { Speaker } from './speaker.js';
import { stageLines } from './stage-lines.js';

/** Explained nodes by key, to open children with. */
export type Nodes = ReadonlyMap<string, NodeExplanation>;

/** A node with its stages, sources, clauses and children; children below `depth` levels are named only. */
export function nodeLine(
  node: NodeExplanation,
  nodes: Nodes,
  depth: number,
  speaker: Speaker,
  child: ChildExplanation | null = null,
): Line {
  const { say, names } = speaker;
  const points = node.points === null || node.status !== 'value' ? '' : say.outOf(speaker.short(node.points));
  const place = child === null ? [] : placeWords(child, speaker);
  const head = [`${names.node(node.node)}${say.colon}${speaker.score(node.value)}${points}`, ...place].join(say.comma);
  const traces = node.stages.flatMap((stage) =>
    // What a method made up itself (`taken` of deduct) has no words of its own.
    stage.inputs
      .filter(({ text, trace }) => !(text === null && trace.kind === 'choice') && !isChild(trace, node))
      .map(({ trace }) => trace),
  );
  const roles = new Map(node.stages.flatMap((stage) => stage.inputs.map((input) => [input.role, input] as const)));
  return line(
    head,
    ...node.stages.flatMap((stage) => stageLines(stage, node, speaker)),
    ...leafLines(traces, roles, speaker),
    ...(node.status === 'absent'
      ? []
      : groundsLines(child === null ? node.grounds : ownGrounds(node.grounds), speaker)),
    ...parameterLines(node.parameters, speaker),
    ...node.children.map((entry) => childLine(entry, nodes, depth, speaker)),
  );
}

/** The clauses with their quoted words, and how an unclear place is read. */
export function groundsLines({ clauses, interpretation }: Grounds, { say }: Speaker): readonly Line[] {
  return [
    ...clauses.map(({ article, quotes }) => line(`${say.clause(article)}${quotes.map(say.quote).join(say.between)}`)),
    ...(interpretation === null ? [] : [line(`${say.interpretation}${interpretation}`)]),
  ];
}

/** Whether a trace leads to a child, which stands below anyway. */
function isChild(trace: Trace, node: NodeExplanation): boolean {
  return trace.kind === 'node' && node.children.some((child) => child.node === trace.node);
}

/** Without clauses that only say where a node further up stands: that node has said it. */
function ownGrounds({ clauses, interpretation }: Grounds): Grounds {
  return { clauses: clauses.filter(({ from, quotes }) => from === null || quotes.length > 0), interpretation };
}

/** Parameters with their values, who decides them and what is assumed meanwhile; entries of one map on one line. */
export function parameterLines(parameters: readonly ParameterExplanation[], speaker: Speaker): readonly Line[] {
  const { say, names } = speaker;
  const ids = [...new Set(parameters.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const entries = parameters.filter((parameter) => parameter.id === id);
    const unit = names.scheme.parameters.find((parameter) => parameter.id === id)?.unit;
    const values = entries.flatMap(({ key, value, percent }) => {
      if (value === null) return [];
      const said = `${key === null ? '' : `${names.entry(key)} `}${speaker.short(value, percent)}`;
      return [unit === undefined || percent || value.kind !== 'number' ? said : `${said} ${unit}`];
    });
    const [first] = entries;
    const words = [
      `${say.parameter(names.parameter(id, null))}${values.length === 0 ? '' : ` = ${speaker.list(values)}`}`,
      ...(first?.decidedBy ? [say.decidedBy(first.decidedBy)] : []),
      ...(first?.assumption ? [say.assumption(first.assumption)] : []),
    ];
    // A table of values without words: the line that looks it up tells what was read.
    return values.length === 0 && words.length === 1 ? [] : [line(words.join(say.semicolon))];
  });
}

function childLine(child: ChildExplanation, nodes: Nodes, depth: number, speaker: Speaker): Line {
  const node = nodes.get(child.node);
  if (node !== undefined && depth > 0) return nodeLine(node, nodes, depth - 1, speaker, child);
  const { say, names } = speaker;
  return line(
    [`${names.node(child.node)}${say.colon}${speaker.score(child.value)}`, ...placeWords(child, speaker)].join(
      say.comma,
    ),
  );
}

/** What a child counts in its parent: its weight, its share where that differs, what it contributes. */
function placeWords(
  { weight, share, contribution, counts, value }: ChildExplanation,
  speaker: Speaker,
): readonly string[] {
  const { say } = speaker;
  if (!counts) return value.kind === 'absent' ? [] : [say.notKept];
  if (weight === null || share === null) return [];
  const isShare = weight.value.kind === 'number' && share.kind === 'number' && weight.value.text === share.text;
  return [
    say.weight(speaker.short(weight.value, weight.percent === true)),
    ...(isShare ? [] : [say.share(speaker.short(share, true))]),
    ...(contribution === null ? [] : [say.contributes(speaker.short(contribution))]),
  ];
}
