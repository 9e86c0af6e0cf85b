import type { Words } from '../../diagnostic/words.js';
import type { GivenInput, Trace } from '../trace.js';
import type { Speaker } from './speaker.js';

type Given = Extract<Trace, { kind: 'given' }>;

/** What people call an input. */
export function givenName(input: GivenInput, speaker: Speaker): string {
  const { names, say } = speaker;
  switch (input.of) {
    case 'fact':
      return names.fact(input.id);
    case 'attribute':
      return names.attribute(input.id);
    case 'parameter':
      return say.parameter(names.parameter(input.id, input.key));
    case 'record_field':
      return names.field(input.list, input.id);
    case 'rank':
      return say.builtIn.rank;
    case 'past':
      return input.what === 'year' ? say.builtIn.year : say.ofYear(String(input.year), pastName(input, speaker));
    default:
      return say.builtIn[input.of];
  }
}

/** The value of an input with the names of choices and its unit of measure; `missing` without a value. */
export function givenValue({ input, value, percent }: Given, speaker: Speaker): string {
  if (value.kind === 'missing') return speaker.say.missing;
  if (value.kind === 'text') return speaker.names.choice(choicesOf(input, speaker), value.text);
  const unit = unitOf(input, speaker);
  const said = speaker.short(value, percent === true);
  return unit === null || percent === true ? said : `${said} ${unit}`;
}

/** Who gives a fact and who verifies it; nothing for other inputs. */
export function sourceWords(input: GivenInput, { names, say }: Speaker): readonly string[] {
  const fact = input.of === 'fact' ? names.scheme.facts.find(({ id }) => id === input.id) : undefined;
  const from = fact?.from ? [say.source(fact.from)] : [];
  return fact?.verifiedBy ? [...from, say.verifiedBy(fact.verifiedBy)] : from;
}

/** The values an input of type choice may have; undefined of other types. */
export function choicesOf(
  input: GivenInput,
  { names }: Speaker,
): readonly { readonly id: string; readonly label: Words }[] | undefined {
  const { scheme } = names;
  switch (input.of) {
    case 'fact':
      return scheme.facts.find(({ id }) => id === input.id)?.values;
    case 'attribute':
      return scheme.attributes.find(({ id }) => id === input.id)?.values;
    case 'parameter':
      return scheme.parameters.find(({ id }) => id === input.id)?.values;
    case 'record_field':
      return scheme.records.find(({ id }) => id === input.list)?.fields.find(({ id }) => id === input.id)?.values;
    default:
      return undefined;
  }
}

function pastName({ what, id }: Extract<GivenInput, { of: 'past' }>, { names, say }: Speaker): string {
  if (what === 'fact') return names.fact(id);
  if (what === 'node') return names.node(id);
  return what === 'tier' ? say.builtIn.tier : say.builtIn.rank;
}

function unitOf(input: GivenInput, { names }: Speaker): string | null {
  const { scheme } = names;
  if (input.of === 'parameter') return scheme.parameters.find(({ id }) => id === input.id)?.unit ?? null;
  const isFact = input.of === 'fact' || (input.of === 'past' && input.what === 'fact');
  if (isFact) return scheme.facts.find(({ id }) => id === input.id)?.unit ?? null;
  return input.of === 'attribute' ? (scheme.attributes.find(({ id }) => id === input.id)?.unit ?? null) : null;
}
