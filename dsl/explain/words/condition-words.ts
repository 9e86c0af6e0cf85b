import type { Truth } from '../../conditions/condition.js';
import type { ConditionTrace, Trace } from '../trace.js';
import { formulaWords, isComputed, type Roles } from './formula-words.js';
import { choicesOf, givenName, givenValue, sourceWords } from './given-words.js';
import { type Line, line } from './lines.js';
import type { Speaker } from './speaker.js';

const SIGNS = { '=': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/** A decided condition as a tree of lines marked ✓, ✗ or ? (undecided). */
export function conditionLine(condition: ConditionTrace, roles: Roles, speaker: Speaker): Line {
  const mark = truthMark(condition.truth);
  switch (condition.kind) {
    case 'all':
    case 'any': {
      if (condition.of.length === 0) return line(`${mark} ${speaker.say.always}`);
      const parts = condition.of.map((part) => conditionLine(part, roles, speaker));
      return line(`${mark} ${speaker.say[condition.kind]}${speaker.say.colon.trimEnd()}`, ...parts);
    }
    case 'comparison':
      return line(`${mark} ${comparison(condition, roles, speaker)}`);
    case 'missing': {
      const name = operandName(condition.operand, roles, speaker);
      const said = condition.negated ? speaker.say.hasValue(name) : speaker.say.hasNoValue(name);
      const from = condition.operand.kind === 'given' ? sourceWords(condition.operand.input, speaker) : [];
      return line([`${mark} ${said}`, ...from].join(speaker.say.comma));
    }
    case 'holds':
      return holdsLine(condition, roles, speaker);
    default:
      return condition satisfies never;
  }
}

/** The condition behind a boolean trace; a truth that is only read (a fact, a parameter) is a condition of one leaf. */
export function conditionOfTrace(trace: Trace): ConditionTrace {
  if (trace.kind === 'condition') return trace.condition;
  const truth = trace.value.kind === 'boolean' ? trace.value.value : null;
  return { kind: 'holds', operand: trace, negated: false, truth };
}

/** ✓ holds, ✗ does not, ? nobody can tell yet. */
export function truthMark(truth: Truth): string {
  return truth === null ? '?' : truth ? '✓' : '✗';
}

/** An operand in a sentence: its name with its value, a constant as it is, a computation with its values put in. */
export function operandWords(trace: Trace, roles: Roles, speaker: Speaker, percent = trace.percent === true): string {
  const { say } = speaker;
  const value = trace.value.kind === 'missing' ? speaker.gap(trace.value) : speaker.short(trace.value, percent);
  switch (trace.kind) {
    case 'constant':
      return value;
    case 'given':
      return `${givenName(trace.input, speaker)}${say.bracket(percent ? value : givenValue(trace, speaker))}`;
    case 'role': {
      const input = roles.get(trace.role);
      if (input !== undefined && !isComputed(input.trace, roles))
        return operandWords(input.trace, roles, speaker, percent);
      return `${say.computedValue}${say.bracket(value)}`;
    }
    case 'arithmetic':
      return `${formulaWords(trace, roles, speaker)}${speaker.comesTo(trace.value, percent)}`;
    default:
      return `${operandName(trace, roles, speaker)}${say.bracket(value)}`;
  }
}

/** The name of what an operand is. */
export function operandName(trace: Trace, roles: Roles, speaker: Speaker): string {
  const { say, names } = speaker;
  switch (trace.kind) {
    case 'given':
      return givenName(trace.input, speaker);
    case 'node':
      return say.quote(names.node(trace.node));
    case 'reachable':
      return say.reachable(say.quote(names.node(trace.node)));
    case 'role': {
      const input = roles.get(trace.role);
      return input === undefined || isComputed(input.trace, roles)
        ? say.computedValue
        : operandName(input.trace, roles, speaker);
    }
    case 'lookup':
      return (
        say.inTable(names.table(trace.table), keyWords(trace.key, roles, speaker)) + columnWords(trace.column, speaker)
      );
    case 'has_row':
      return say.hasRow(names.table(trace.id), keyWords(trace.key, roles, speaker));
    case 'in_list':
      return say.inList(names.table(trace.id), keyWords(trace.key, roles, speaker));
    case 'in_domain':
      return `${operandName(trace.key, roles, speaker)} ${say.inDomain(say.domains[trace.domain])}`;
    case 'records': {
      const counts = trace.reducer === 'sum' || trace.reducer === 'count' || !(trace.reducer in say.reducers);
      // Asked just before.
      const how = counts ? '' : say.bracket(say.reducers[trace.reducer as keyof typeof say.reducers]);
      return `${names.list(trace.list)}${how}`;
    }
    case 'years':
      return trace.reducer in say.reducers
        ? say.history(say.reducers[trace.reducer as keyof typeof say.reducers])
        : say.computedValue; // asked just before
    case 'population':
      return populationName(trace, speaker);
    case 'parts':
      return trace.text ?? say.computedValue;
    default:
      return say.computedValue;
  }
}

/** What is read of each member of a population. */
export function memberName(of: NonNullable<Population['of']>, speaker: Speaker): string {
  return 'node' in of ? speaker.names.node(of.node) : givenName(of, speaker);
}

/** `同组单位「人均分」的最高`, where one value is read of all members; else as the author wrote it. */
type Population = Extract<Trace, { kind: 'population' }>;

function populationName(trace: Population, speaker: Speaker): string {
  const { say } = speaker;
  const { of, reducer } = trace;
  if (reducer === 'rank') return say.builtIn.rank;
  const written = trace.text ?? say.domains[trace.domain];
  if (of === null || !(reducer in say.reducers)) return written;
  return say.ofMembers(
    say.domains[trace.domain],
    memberName(of, speaker),
    say.reducers[reducer as keyof typeof say.reducers],
  ); // asked just before
}

/** The key of a lookup: its value. */
export function keyWords(key: Trace, roles: Roles, speaker: Speaker): string {
  if (key.kind === 'given' && key.value.kind === 'text') return speaker.say.quote(givenValue(key, speaker));
  if (key.kind === 'role') {
    const input = roles.get(key.role);
    if (input !== undefined) return keyWords(input.trace, roles, speaker);
  }
  if (key.value.kind === 'text') return speaker.say.quote(speaker.names.entry(key.value.text));
  return key.value.kind === 'missing' ? speaker.say.missing : speaker.short(key.value, key.percent === true);
}

/** The column of a lookup, or nothing. */
export function columnWords(column: string | null, { say, names }: Speaker): string {
  return column === null ? '' : say.inColumn(names.entry(column));
}

function comparison(
  condition: Extract<ConditionTrace, { kind: 'comparison' }>,
  roles: Roles,
  speaker: Speaker,
): string {
  const { left, right, operator } = condition;
  const percent = left.percent === true || right.percent === true;
  const words = (side: Trace, other: Trace): string => {
    const isText = side.kind === 'constant' && side.value.kind === 'text' && other.kind === 'given';
    if (isText && side.value.kind === 'text')
      return speaker.names.choice(choicesOf(other.input, speaker), side.value.text);
    return operandWords(side, roles, speaker, percent);
  };
  return `${words(left, right)} ${SIGNS[operator]} ${words(right, left)}`;
}

/** A truth that was read: `veto：否` for a fact, the words of a test, the members of an `any` or `all`. */
function holdsLine(condition: Extract<ConditionTrace, { kind: 'holds' }>, roles: Roles, speaker: Speaker): Line {
  const { operand, truth, negated } = condition;
  const mark = truthMark(truth);
  if (operand.kind === 'given' || operand.kind === 'node') {
    const value = operand.value.kind === 'missing' ? speaker.say.missing : speaker.short(operand.value);
    const name = operandName(operand, roles, speaker);
    const from = operand.kind === 'given' ? sourceWords(operand.input, speaker) : [];
    const said = negated ? speaker.say.isNo(name, value) : `${name}${speaker.say.colon}${value}`;
    return line([`${mark} ${said}`, ...from].join(speaker.say.comma));
  }
  if (operand.kind === 'role') {
    const input = roles.get(operand.role);
    if (input !== undefined) return holdsLine({ ...condition, operand: input.trace }, roles, speaker);
  }
  const name = operandName(operand, roles, speaker);
  if (operand.kind === 'years') {
    const members = operand.members.map((member) => memberLine(String(member.year), member.of, roles, speaker));
    return line(`${mark} ${name}${speaker.say.colon.trimEnd()}`, ...members);
  }
  const said = operand.value.kind === 'missing' ? speaker.say.missing : speaker.short(operand.value);
  const isTest = operand.kind === 'has_row' || operand.kind === 'in_list' || operand.kind === 'in_domain';
  return line(isTest && !negated && truth !== null ? `${mark} ${name}` : `${mark} ${name}${speaker.say.colon}${said}`);
}

function memberLine(year: string, of: Trace | null, roles: Roles, speaker: Speaker): Line {
  if (of === null) return line(year);
  if (of.kind !== 'condition') return line(`${year}${speaker.say.colon}${operandWords(of, roles, speaker)}`);
  const { text, below } = conditionLine(of.condition, roles, speaker);
  return line(text.replace(' ', ` ${year}${speaker.say.colon}`), ...below);
}
