import type { Trace } from '../trace.js';
import { columnWords, conditionLine, keyWords, memberName, operandWords } from './condition-words.js';
import type { Roles } from './formula-words.js';
import { givenName, givenValue, sourceWords } from './given-words.js';
import { type Line, line } from './lines.js';
import { ballotsLine, ratingsLine } from './marks-words.js';
import { recordsLine } from './record-words.js';
import type { Speaker } from './speaker.js';

/** Where each number of traces comes from: facts with their source, earlier years, tables, other nodes … each once. */
export function leafLines(traces: readonly Trace[], roles: Roles, speaker: Speaker): readonly Line[] {
  const found = new Map<string, Line>();
  const lists = new Set<string>();
  const add = (entry: Line | null): void => {
    if (entry !== null && !found.has(entry.text)) found.set(entry.text, entry);
  };
  const visit = (trace: Trace): void => {
    switch (trace.kind) {
      case 'choice':
        for (const { when } of trace.branches)
          if (when.kind === 'condition') add(conditionLine(when.condition, roles, speaker));
        break;
      case 'given':
      case 'node':
      case 'reachable':
      case 'lookup':
      case 'population':
      case 'years':
      case 'decisions':
        add(leafLine(trace, roles, speaker));
        break;
      case 'records': {
        const entries = JSON.stringify([trace.list, trace.entries.map(({ counts }) => counts)]);
        const known = lists.has(entries);
        lists.add(entries);
        const found = recordsLine(trace, speaker);
        // The same entries are told once, whatever is made of them.
        add(known ? line(found.text) : found);
        return;
      }
      case 'ratings':
        add(ratingsLine(trace, speaker));
        return;
      case 'ballots':
        add(ballotsLine(trace, speaker));
        return;
      default:
        break;
    }
    for (const part of insideOf(trace)) visit(part);
  };
  traces.forEach(visit);
  return [...found.values()];
}

type Leaf = Extract<Trace, { kind: 'given' | 'node' | 'reachable' | 'lookup' | 'population' | 'years' | 'decisions' }>;

function leafLine(trace: Leaf, roles: Roles, speaker: Speaker): Line | null {
  const { say, names } = speaker;
  switch (trace.kind) {
    case 'given':
      return givenLine(trace, speaker);
    case 'node':
      return line(`${say.quote(names.node(trace.node))}${speaker.equals(trace.value)}${say.bracket(say.seeNode)}`);
    case 'reachable':
      return line(`${say.reachable(say.quote(names.node(trace.node)))}${speaker.equals(trace.value)}`);
    case 'decisions':
      return line(trace.points.length === 0 ? say.noDecision : say.decisions(decisionWords(trace, speaker)));
    case 'lookup': {
      const key = keyWords(trace.key, roles, speaker);
      const place = say.inTable(names.table(trace.table), key) + columnWords(trace.column, speaker);
      const band = trace.limit === null ? '' : say.bracket(say.reaches(speaker.short(trace.limit)));
      return line(`${place}${band}${speaker.equals(trace.value, trace.percent)}`);
    }
    case 'population':
      return line(populationWords(trace, speaker));
    case 'years': {
      const members = trace.members.map(({ year, of }) =>
        line(`${year}${of === null ? '' : say.colon + operandWords(of, roles, speaker)}`),
      );
      const reducer = trace.reducer in say.reducers ? say.reducers[trace.reducer as keyof typeof say.reducers] : ''; // asked just before
      return line(`${say.history(reducer)}${speaker.equals(trace.value)}`, ...members);
    }
    default:
      return trace satisfies never;
  }
}

/** Each decided number with its reason. */
function decisionWords(
  { points, reasons }: Extract<Trace, { kind: 'decisions' }>,
  { say }: Speaker,
): readonly string[] {
  return points.map((given, index) => {
    const reason = reasons[index] ?? null;
    return `${given.replace('-', '−')}${reason === null ? '' : say.bracket(reason)}`;
  });
}

/** A fact with where it comes from. Parameters are told apart, fields of records with their entry. */
function givenLine(trace: Extract<Trace, { kind: 'given' }>, speaker: Speaker): Line | null {
  const { input } = trace;
  if (input.of === 'parameter' || input.of === 'record_field') return null;
  if (input.of === 'place' || input.of === 'ballot_size' || input.of === 'tier') return null;
  const words = [`${givenName(input, speaker)} = ${givenValue(trace, speaker)}`, ...sourceWords(input, speaker)];
  return line(words.join(speaker.say.comma));
}

function populationWords(trace: Extract<Trace, { kind: 'population' }>, speaker: Speaker): string {
  const { say } = speaker;
  const domain = say.domains[trace.domain];
  const value = speaker.of(trace);
  const isKnown = trace.reducer in say.reducers;
  const said =
    trace.higher !== null
      ? say.rankAmong(domain, trace.size, value, trace.higher)
      : say.among(
          domain,
          trace.size,
          isKnown ? say.reducers[trace.reducer as keyof typeof say.reducers] : say.builtIn.rank,
          value,
          trace.of === null ? null : memberName(trace.of, speaker),
        ); // asked just before
  const gaps = trace.leftOut > 0 ? [say.leftOut(trace.leftOut)] : [];
  const outside = trace.filtered > 0 ? [say.filtered(trace.filtered)] : [];
  const written = trace.higher === null && trace.of === null && trace.text !== null ? say.bracket(trace.text) : '';
  return `${[said, ...gaps, ...outside].join(say.comma)}${written}`;
}

/** The parts of a trace that have sources of their own. */
function insideOf(trace: Trace): readonly Trace[] {
  switch (trace.kind) {
    case 'arithmetic':
      return trace.operands;
    case 'round':
      return [trace.operand];
    case 'condition':
      return operandsOf(trace.condition);
    case 'choice':
      return [
        ...trace.branches.flatMap(({ when, gives }) => (gives === null ? [when] : [when, gives])),
        ...(trace.otherwise === null ? [] : [trace.otherwise]),
      ];
    case 'lookup':
    case 'has_row':
    case 'in_list':
      return trace.key.kind === 'given' && trace.key.input.of === 'attribute' ? [] : [trace.key];
    case 'parts':
      // What the parts of reachable points can reach stands with each of them.
      return trace.members.map(({ of }) => of).filter(({ kind }) => kind !== 'reachable');
    case 'years':
      return [];
    default:
      return [];
  }
}

function operandsOf(condition: Extract<Trace, { kind: 'condition' }>['condition']): readonly Trace[] {
  if ('of' in condition) return condition.of.flatMap(operandsOf);
  // Its line says where it comes from.
  if (condition.kind !== 'comparison' && condition.operand.kind === 'given') return [];
  return 'left' in condition ? [condition.left, condition.right] : [condition.operand];
}
