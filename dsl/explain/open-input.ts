import type { Frame } from '../evaluate/frame.js';
import type { Input } from '../plan/plan.js';
import type { ShownValue } from './shown-value.js';
import { numberText } from './shown-value.js';
import type { GivenInput, Trace } from './trace.js';
import type { Tracing } from './tracing.js';

/** An input as it was read: a fact, a parameter, a year before … This year's value of a series is opened further. */
export function openInput(input: Input, value: ShownValue, frame: Frame, tracing: Tracing): Trace {
  if (input.of === 'past') return openPast(input, value, frame, tracing);
  if (input.of === 'decided') {
    const given = tracing.evaluator.assessment.units[frame.unit]?.decisions.given ?? [];
    const own = given.filter(({ kind, node }) => kind === input.gives && node === input.node);
    const points = own.map((decision) => numberText(decision.points));
    const reasons = own.map(({ reason }) => reason);
    return { kind: 'decisions', node: input.node, gives: input.gives, points, reasons, value };
  }
  if (input.of === 'parameter') tracing.useParameter(input.id, input.key);
  return { kind: 'given', input, value, ...(isPercent(input, tracing) ? { percent: true } : {}) };
}

function openPast(input: Extract<Input, { of: 'past' }>, value: ShownValue, frame: Frame, tracing: Tracing): Trace {
  const offset = input.offset ?? frame.offset ?? 0;
  if (offset === 0 && input.current !== null) return tracing.trace(input.current, { ...frame, offset: undefined });
  const year = tracing.evaluator.assessment.year - offset;
  const given: GivenInput = { of: 'past', what: input.what, id: input.id, year };
  const percent = input.what === 'fact' && isPercent({ of: 'fact', id: input.id }, tracing);
  return { kind: 'given', input: given, value, ...(percent ? { percent: true } : {}) };
}

/** Whether the scheme declares the input as a ratio, or its default as a percentage. */
function isPercent(input: GivenInput, { evaluator: { scheme } }: Tracing): boolean {
  const isRatio = (
    fields: readonly { readonly id: string; readonly type: string }[] | undefined,
    id: string,
  ): boolean => fields?.find((field) => field.id === id)?.type === 'ratio';
  switch (input.of) {
    case 'fact':
      return isRatio(scheme.facts, input.id);
    case 'attribute':
      return isRatio(scheme.attributes, input.id);
    case 'record_field':
      return isRatio(scheme.records.find((list) => list.id === input.list)?.fields, input.id);
    case 'parameter': {
      const parameter = scheme.parameters.find((entry) => entry.id === input.id);
      const written = input.key === null ? parameter?.default : entryOf(parameter?.default, input.key);
      return parameter?.type === 'ratio' || (typeof written === 'string' && written.endsWith('%'));
    }
    default:
      return false;
  }
}

function entryOf(map: unknown, key: string): unknown {
  return typeof map === 'object' && map !== null ? Object.entries(map).find(([name]) => name === key)?.[1] : undefined;
}
