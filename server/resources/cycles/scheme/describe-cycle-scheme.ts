import {
  assessmentTemplate,
  type CompiledScheme,
  compileScheme,
  describeEntries,
  type NormalScheme,
  parseProcedureDate,
  schemeInputSchema,
  type Words,
} from '../../../../dsl/index.js';
import type { CycleScheme, SchemeStage } from './cycle-scheme.js';

/** Job: reads what cycles need from the text of a published version. @throws Error when it does not compile: a bug */
export function describeCycleScheme({ text }: { readonly text: string }): CycleScheme {
  const { compiled } = compileScheme(text, 'scheme.yaml');
  if (compiled === null) throw new Error('bug: a published version does not compile');
  const { scheme, hash } = compiled;
  const needed = neededAttributes(compiled);
  return {
    scheme: scheme.scheme,
    title: scheme.title,
    year: scheme.year,
    hash,
    timeZone: scheme.timeZone,
    attributes: scheme.attributes.map(({ id, label, type, values }) => {
      return { id, label, type, values, isNeeded: needed.has(id) };
    }),
    parameters: scheme.parameters.map(({ id, label, default: value, assumption, decidedBy }) => {
      return { id, label, default: value, assumption, decidedBy };
    }),
    stages: stagesOf(scheme),
    entries: describeEntries(compiled),
    schema: schemeInputSchema(compiled),
    template: assessmentTemplate(compiled),
  };
}

/** The attributes that the scores and the outcomes read, and those that make the groups. */
function neededAttributes({ scheme, plan }: CompiledScheme): ReadonlySet<string> {
  const read = plan.operations.flatMap((operation) =>
    operation.kind === 'input' && operation.input.of === 'attribute' ? [operation.input.id] : [],
  );
  return new Set([...read, ...scheme.groups]);
}

/** The stages of the procedure, which the scheme keeps as they were written. Those without an id cannot be referred to. */
function stagesOf({ procedure, year }: NormalScheme): readonly SchemeStage[] {
  const stages = memberOf(procedure, 'stages');
  if (!Array.isArray(stages)) return [];
  return stages.flatMap((stage: unknown) => {
    const id = memberOf(stage, 'id');
    if (typeof id !== 'string') return [];
    const from = dayOf(memberOf(stage, 'from'), year, 'first');
    const until = dayOf(memberOf(stage, 'until'), year, 'last');
    const unreadable = [from, until].flatMap((each) => each.unreadable ?? []);
    return [{ id, label: wordsOf(memberOf(stage, 'label'), id), from: from.day, until: until.day, unreadable }];
  });
}

function dayOf(
  written: unknown,
  year: number,
  end: 'first' | 'last',
): { readonly day: string | null; readonly unreadable: string | null } {
  if (typeof written !== 'string') return { day: null, unreadable: null };
  const date = parseProcedureDate(written, year);
  return date?.kind === 'days' ? { day: date[end], unreadable: null } : { day: null, unreadable: written };
}

function wordsOf(label: unknown, id: string): Words {
  if (typeof label === 'string') return { zh: label, en: label };
  const zh = memberOf(label, 'zh');
  const en = memberOf(label, 'en');
  const chinese = typeof zh === 'string' ? zh : id;
  return { zh: chinese, en: typeof en === 'string' ? en : chinese };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([each]) => each === key)?.[1]
    : undefined;
}
