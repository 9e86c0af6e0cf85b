import { METHODS } from '../../methods/index.js';
import { fromText, subtract, sumOf, toText, ZERO } from '../../number/index.js';
import type { NodeExplanation, StageExplanation } from '../explanation.js';
import type { PartTrace, Trace } from '../trace.js';
import { conditionLine, conditionOfTrace } from './condition-words.js';
import { formulaWords, isComputed, type Roles } from './formula-words.js';
import { type Line, line } from './lines.js';
import { shortNumber } from './number-words.js';
import type { Speaker } from './speaker.js';

/** Sums of more parts than this are not written out: the parts stand below. */
const LONGEST_SUM = 8;

/** What one stage of a node did. */
export function stageLines(stage: StageExplanation, node: NodeExplanation, speaker: Speaker): readonly Line[] {
  const { say } = speaker;
  const roles: Roles = new Map(stage.inputs.map((input) => [input.role, input]));
  const change = `${stage.before === null ? '' : `${speaker.short(stage.before)} → `}${speaker.short(stage.value)}`;
  const of = (role: string): string => {
    const trace = roles.get(role)?.trace;
    return trace === undefined ? '' : speaker.short(trace.value, trace.percent === true);
  };
  switch (stage.stage) {
    case 'method':
      return methodLines(stage, node, roles, speaker);
    case 'missing':
      return [
        line(
          `${say.stages.missing}${say.colon}${say.countedAs(speaker.short(stage.value), stage.before === null ? '' : speaker.why(stage.before))}`,
        ),
      ];
    case 'times':
      return [
        line(
          `${say.stages.times}${authorText(stage, 'factor', speaker)}${say.colon}${formulaWords(stage.trace, roles, speaker)}${speaker.equals(stage.value)}`,
        ),
      ];
    case 'only_if': {
      const condition = roles.get('condition')?.trace;
      const tree = condition === undefined ? [] : [conditionLine(conditionOfTrace(condition), roles, speaker)];
      return [line(`${say.stages.only_if}${say.colon}${change}`, ...tree)];
    }
    case 'at_least':
    case 'at_most':
      return [line(`${say.stages[stage.stage]} ${of('limit')}${say.colon}${change}`)];
    case 'scale_to':
      return [
        line(
          `${say.stages.scale_to}${say.colon}${formulaWords(stage.trace, roles, speaker)}${speaker.equals(stage.value)}`,
        ),
      ];
    case 'round': {
      const mode = stage.trace.kind === 'round' ? say.modes[stage.trace.mode] : '';
      return [line(`${say.roundedTo(mode, of('to'))}${say.colon}${change}`)];
    }
    case 'take_part':
      return takePartLines(stage, roles, speaker);
    default:
      return stage.stage satisfies never;
  }
}

function methodLines(stage: StageExplanation, node: NodeExplanation, roles: Roles, speaker: Speaker): readonly Line[] {
  const { say } = speaker;
  const { trace, value } = stage;
  const method = METHODS.find(({ key }) => key === node.method);
  const label = method === undefined ? node.method : speaker.names.words(method.label);
  if (trace.kind === 'parts') return partsLines(trace, label, speaker);
  if (trace.kind === 'choice' && trace.branches.every(({ when }) => when.kind === 'role')) {
    return choiceLines(trace, label, roles, speaker);
  }
  if (trace.kind === 'choice' && !isComputed(trace, roles)) return idleLines(trace, label, roles, speaker);
  if (!isComputed(trace, roles) || isNothingTaken(trace)) return [];
  const written = authorText(stage, 'value', speaker);
  const full = roles.has('full') ? `${say.fullMarks} ` : '';
  return [line(`${label}${written}${say.colon}${full}${formulaWords(trace, roles, speaker)}${speaker.equals(value)}`)];
}

/** A deduction that nobody decided: 0, and the line below says so. */
function isNothingTaken(trace: Trace): boolean {
  return (
    trace.kind === 'arithmetic' && trace.name === 'negate' && trace.value.kind === 'number' && trace.value.text === '0'
  );
}

/** Steps of a quantity that is 0 or less: nothing was computed, and why. */
function idleLines(
  trace: Extract<Trace, { kind: 'choice' }>,
  label: string,
  roles: Roles,
  speaker: Speaker,
): readonly Line[] {
  const { say } = speaker;
  const of = roles.get('of');
  const quantity =
    of === undefined || !isComputed(of.trace, roles) ? [] : [quantityLine(of.trace, of.text, roles, speaker)];
  const trees = trace.branches.flatMap(({ when }) =>
    when.kind === 'condition' ? [conditionLine(when.condition, roles, speaker)] : [],
  );
  const value = trace.value.kind === 'number' ? say.points(speaker.short(trace.value)) : say.missing;
  return [line(`${label}${say.colon}${value}`, ...quantity, ...trees)];
}

/** `met`: what the condition gives, with its tree. `bands`: each row up to the one that holds. */
function choiceLines(
  trace: Extract<Trace, { kind: 'choice' }>,
  label: string,
  roles: Roles,
  speaker: Speaker,
): readonly Line[] {
  const { say } = speaker;
  const trees = trace.branches.map(({ when, gives }) => {
    const input = when.kind === 'role' ? roles.get(when.role)?.trace : when;
    const tree = input?.kind === 'condition' ? conditionLine(input.condition, roles, speaker) : null;
    return { tree, gives, truth: when.value.kind === 'boolean' ? when.value.value : null };
  });
  const [first] = trees;
  if (trace.branches[0]?.when.kind === 'role' && roles.get('value') !== undefined && first !== undefined) {
    const words = say.conditionGives(first.truth, speaker.short(trace.value));
    // A single fact stands below with its source.
    return [line(`${label}${say.colon}${words}`, ...(first.tree === null ? [] : [first.tree]))];
  }
  const of = roles.get('of');
  const isPlain = of === undefined || !isComputed(of.trace, roles);
  const quantity = isPlain ? [] : [quantityLine(of.trace, of.text, roles, speaker)];
  const rows = trees.flatMap(({ tree, gives }) => {
    if (tree === null) return [];
    return [line(gives === null ? tree.text : `${tree.text} → ${gain(gives, roles, speaker)}`, ...tree.below)];
  });
  const rest = trace.otherwise === null ? [] : [line(`✓ ${say.otherRows} → ${gain(trace.otherwise, roles, speaker)}`)];
  return [line(`${label}${say.colon.trimEnd()}`, ...quantity, ...rows, ...rest)];
}

function quantityLine(trace: Trace, text: string | null, roles: Roles, speaker: Speaker): Line {
  const written = text === null || !isComputed(trace, roles) ? '' : speaker.say.bracket(text);
  const formula = isComputed(trace, roles)
    ? `${formulaWords(trace, roles, speaker)}${speaker.equals(trace.value, trace.percent)}`
    : speaker.of(trace);
  return line(`${speaker.say.computedValue}${written}${speaker.say.colon}${formula}`);
}

function gain(trace: Trace, roles: Roles, speaker: Speaker): string {
  const value = speaker.say.points(speaker.short(trace.value));
  return isComputed(trace, roles) ? `${formulaWords(trace, roles, speaker)} = ${value}` : value;
}

/** A sum or weighted mean written out, while it is short. */
function partsLines(trace: Extract<Trace, { kind: 'parts' }>, label: string, speaker: Speaker): readonly Line[] {
  const counting = trace.members.filter(({ counts, of }) => counts && of.value.kind === 'number');
  const isShort = counting.length > 1 && counting.length <= LONGEST_SUM && trace.value.kind === 'number';
  if (!isShort) return [];
  const values = counting.map(({ of }) => speaker.short(of.value));
  const total = speaker.equals(trace.value);
  const head = `${label}${speaker.say.colon}`;
  if (trace.reducer === 'sum') return [line(`${head}${sumWords(values)}${total}`)];
  if (!trace.reducer.startsWith('weighted'))
    return [
      line(`${label}${speaker.say.bracket(speaker.list(values))}${speaker.say.colon}${speaker.value(trace.value)}`),
    ];
  const percent = counting.some(({ weight }) => weight?.percent === true);
  const weights = counting.map(({ effective }) => (effective === null ? '' : speaker.short(effective, percent)));
  const products = values.map((value, index) => `${value} × ${weights[index]}`).join(' + ');
  const sum = sumOf(
    counting.map(({ effective }) => (effective?.kind === 'number' ? fromText(effective.text) : null) ?? ZERO),
  );
  const isWhole = toText(sum) === '1';
  const shared = sharedLine(counting, percent, speaker);
  return [line(`${head}${isWhole ? products : `(${products}) ÷ (${weights.join(' + ')})`}${total}`), ...shared];
}

/** `5 + 3 − 2`: a negative part is taken away. */
function sumWords(values: readonly string[]): string {
  return values
    .map((value) => (value.startsWith('−') ? `− ${value.slice(1)}` : `+ ${value}`))
    .join(' ')
    .replace(/^\+ /u, '')
    .replace(/^− /u, '−');
}

/** How much weight of parts that are not assigned each of the others got. */
function sharedLine(counting: readonly PartTrace[], percent: boolean, speaker: Speaker): readonly Line[] {
  const [first] = counting;
  const written = first?.weight?.value.kind === 'number' ? fromText(first.weight.value.text) : null;
  const effective = first?.effective?.kind === 'number' ? fromText(first.effective.text) : null;
  if (written === null || effective === null) return [];
  const extra = toText(subtract(effective, written));
  return extra === '0' ? [] : [line(speaker.say.sharedOut(shortNumber(extra, percent)))];
}

function takePartLines(stage: StageExplanation, roles: Roles, speaker: Speaker): readonly Line[] {
  const { say } = speaker;
  const condition = roles.get('condition')?.trace;
  if (stage.value.kind === 'absent' && stage.value.reason === 'not_assigned') return [];
  const tree = condition === undefined ? [] : [conditionLine(conditionOfTrace(condition), roles, speaker)];
  if (stage.value.kind === 'absent') return tree;
  if (stage.value.kind === 'missing') return [line(say.stepUndecided, ...tree)];
  return [line(say.applyOtherwise(speaker.short(stage.value)), ...tree)];
}

/** The author's expression, where it is more than a name or number. */
function authorText(stage: StageExplanation, role: string, { say }: Speaker): string {
  const text = stage.inputs.find((input) => input.role === role)?.text ?? null;
  return text === null || /^[\p{L}\p{N}_.%]+$/u.test(text) ? '' : say.bracket(text);
}
