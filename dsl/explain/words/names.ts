import type { Language, Words } from '../../diagnostic/words.js';
import { allNodes } from '../../scheme/all-nodes.js';
import type { Described, NormalNode, NormalScheme } from '../../scheme/normal.js';

/** The most characters of a rule's own words that serve as its name. */
const LONGEST_NAME = 28;

interface Labelled {
  readonly id: string;
  readonly label: Words;
}

/** Names of the parts of a scheme in one language; an id without a label stays an id. */
export class Names {
  readonly language: Language;
  readonly scheme: NormalScheme;
  readonly #nodes: ReadonlyMap<string, NormalNode>;

  constructor(scheme: NormalScheme, language: Language) {
    this.scheme = scheme;
    this.language = language;
    this.#nodes = new Map(allNodes(scheme).map((node) => [node.id, node]));
  }

  words(words: Words): string {
    return words[this.language];
  }

  /** The name of a described part: its label; a label that is the regulation's text is cut short. */
  of(part: Described | undefined, id: string): string {
    if (part === undefined) return id;
    const label = this.words(part.label);
    return label === part.text && label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME)}…` : label;
  }

  in(parts: readonly (Described & { readonly id: string })[], id: string): string {
    return this.of(
      parts.find((part) => part.id === id),
      id,
    );
  }

  /** A node by its key: `again/id` says of which self-valued tree it is. */
  node(key: string): string {
    const path = key.split('/');
    const id = path.at(-1) ?? key;
    return this.of(this.#nodes.get(id), id);
  }

  fact(id: string): string {
    return this.in(this.scheme.facts, id);
  }

  attribute(id: string): string {
    const own = { id: { zh: '单位编号', en: 'unit id' }, name: { zh: '单位名称', en: 'unit name' } };
    if (id === 'id' || id === 'name') return this.words(own[id]);
    return this.in(this.scheme.attributes, id);
  }

  source(id: string): string {
    return this.in(this.scheme.sources, id);
  }

  parameter(id: string, key: string | null): string {
    const name = this.in(this.scheme.parameters, id);
    return key === null ? name : `${name}·${this.entry(key)}`;
  }

  /** A key or column of a map or table: often the id of a node or tier, or the value of a choice. */
  entry(key: string): string {
    if (this.#nodes.has(key)) return this.node(key);
    return this.scheme.tiers.some(({ id }) => id === key) ? this.tier(key) : this.#choiceValue(key);
  }

  /** The label of a choice's value; the id where choices call it differently. */
  #choiceValue(id: string): string {
    const { attributes, facts, records, parameters } = this.scheme;
    const fields = [...attributes, ...facts, ...records.flatMap((list) => list.fields), ...parameters];
    const labels = fields.flatMap(({ values }) => values.filter((value) => value.id === id));
    const [label = id, ...others] = new Set(labels.map((value) => this.words(value.label)));
    return others.length === 0 ? label : id;
  }

  /** A fixed table or a parameter that is looked up. */
  table(id: string): string {
    return this.scheme.tables.some((table) => table.id === id)
      ? this.in(this.scheme.tables, id)
      : this.parameter(id, null);
  }

  list(id: string): string {
    return this.in(this.scheme.records, id);
  }

  field(list: string, id: string): string {
    return this.in(this.scheme.records.find((entry) => entry.id === list)?.fields ?? [], id);
  }

  tier(id: string): string {
    return this.in(this.scheme.tiers, id);
  }

  /** The label of a choice's value; other texts as they are. */
  choice(values: readonly Labelled[] | undefined, id: string): string {
    const label = values?.find((value) => value.id === id)?.label;
    return label === undefined ? id : this.words(label);
  }

  /** Whatever an id of a missing input names: `source:key`, `year:id`, `table:key`, `fact:periods`, `list.field`, or a plain id. */
  any(of: string): string {
    const [first = '', rest] = splitOnce(of, ':');
    if (rest !== null) {
      if (/^\d{4}$/u.test(first)) return `${first} ${this.any(rest)}`;
      if (this.scheme.sources.some((source) => source.id === first))
        return `${this.source(first)} · ${this.node(rest)}`;
      if (this.scheme.facts.some((fact) => fact.id === first))
        return `${this.fact(first)} ${rest.replaceAll(',', this.language === 'zh' ? '、' : ', ')}`;
      return `${this.table(first)} · ${this.entry(rest)}`;
    }
    const [list = '', field] = splitOnce(of, '.');
    if (field !== null && this.scheme.records.some((entry) => entry.id === list))
      return `${this.list(list)} · ${this.field(list, field)}`;
    if (field !== null) return this.parameter(list, field);
    const { facts, attributes, parameters, records, sources, rankings } = this.scheme;
    const known = [...facts, ...attributes, ...parameters, ...records, ...sources, ...this.#rules(), ...rankings];
    const part: Described | undefined = this.#nodes.get(of) ?? known.find((entry) => entry.id === of);
    return this.of(part, of);
  }

  /** A rule of eligibility or grading, an award or a consequence. */
  rule(id: string): string {
    return this.in(this.#rules(), id);
  }

  #rules(): readonly (Described & { readonly id: string })[] {
    const { eligibility, awards, consequences, grading } = this.scheme;
    const steps = grading.flatMap((step) => [step, ...(step.anyOf ?? [])]);
    return [...eligibility, ...steps, ...awards, ...consequences];
  }
}

function splitOnce(text: string, by: string): readonly [string, string | null] {
  const at = text.indexOf(by);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
