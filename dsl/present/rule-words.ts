import type { Language, Words } from '../diagnostic/words.js';
import { namesIn } from '../expression/walk-expression.js';
import { METHODS } from '../methods/index.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { BandLimit, BandRow, Formula, NormalFact, NormalNode, NormalScheme } from '../scheme/normal.js';

const LIMITS: Readonly<Record<BandLimit, string>> = { from: '≥', above: '>', below: '<', up_to: '≤', is: '=' };
const PUNCTUATION = {
  zh: { colon: '：', semicolon: '；', comma: '，', otherwise: '其他', points: (text: string) => `${text}分` },
  en: { colon: ': ', semicolon: '; ', comma: ', ', otherwise: 'otherwise', points: (text: string) => `${text} points` },
} as const;

const LAST_YEAR: Words = { zh: '上年', en: 'last year’s ' };
const OWN: Words = { zh: '本单位', en: 'own ' };
const BUILT_IN: Readonly<Record<string, Words>> = {
  tier: { zh: '等次', en: 'tier' },
  rank: { zh: '名次', en: 'rank' },
  year: { zh: '年度', en: 'year' },
  as_of: { zh: '考核日', en: 'day of assessment' },
  units: { zh: '全体单位', en: 'all units' },
  group: { zh: '本组单位', en: 'the group' },
};
/** How signs are printed, and words in Chinese; what stands in quotes stays. */
const SIGNS: readonly (readonly [pattern: RegExp, zh: string, en: string])[] = [
  [/>=/g, '≥', '≥'],
  [/<=/g, '≤', '≤'],
  [/!=/g, '≠', '≠'],
  [/\*/g, '×', '×'],
  [/\//g, '÷', '÷'],
  [/\bis not missing\b/g, '有数', 'is not missing'],
  [/\bis missing\b/g, '缺', 'is missing'],
  [/\band\b/g, '且', 'and'],
  [/\bor\b/g, '或', 'or'],
  [/\bnot\b/g, '非', 'not'],
];

function printed(text: string, language: Language): string {
  if (text.includes('"')) return text;
  return SIGNS.reduce((said, [pattern, zh, en]) => said.replace(pattern, language === 'zh' ? zh : en), text);
}

/** Says in one language how the parts of a scheme are scored, with labels instead of ids. */
export class RuleWords {
  readonly #scheme: NormalScheme;
  readonly #language: Language;
  readonly #labels = new Map<string, string>();

  constructor(scheme: NormalScheme, language: Language) {
    this.#scheme = scheme;
    this.#language = language;
    const groups: readonly (readonly [string, readonly { readonly id: string; readonly label: Words }[]])[] = [
      ['facts', scheme.facts],
      ['unit', scheme.attributes],
      ['parameters', scheme.parameters],
      ['tables', scheme.tables],
      ['records', scheme.records],
      ['nodes', allNodes(scheme)],
      ['tier', scheme.tiers],
      ...scheme.attributes.map(({ values }) => ['value', values] as const),
      ...scheme.records.map(({ fields }) => ['record', fields] as const),
    ];
    for (const [namespace, entries] of groups.toReversed()) {
      for (const { id, label } of entries) {
        this.#labels.set(id, label[language]);
        this.#labels.set(`${namespace}.${id}`, label[language]);
      }
    }
  }

  /** A label or other words in the language of this speaker. */
  say(words: Words): string {
    return words[this.#language];
  }

  /** A formula with the names of things as people call them, and signs and words as they are printed. */
  formula({ source, syntax }: Formula): string {
    if (syntax === null) return source;
    let text = '';
    let at = 0;
    for (const { name, from, to } of namesIn(syntax).toSorted((left, right) => left.from - right.from)) {
      text += printed(source.slice(at, from), this.#language) + this.#name(name);
      at = to;
    }
    return text + printed(source.slice(at), this.#language);
  }

  /** Full marks or a weight: as {@link formula}; of a parameter its default, when it has one. */
  amount(formula: Formula): string {
    const [id = '', entry] = (formula.syntax?.kind === 'name' ? formula.syntax.name : '')
      .replace('parameters.', '')
      .split('.');
    const value = this.#scheme.parameters.find((each) => each.id === id)?.default;
    const found: unknown = entry === undefined ? value : Reflect.get(Object(value), entry);
    return typeof found === 'number' || typeof found === 'string' ? String(found) : this.formula(formula);
  }

  /** How a node gets its value: the words of its method, with what it is computed from. */
  scoring({ method }: NormalNode): string {
    const { colon, semicolon } = PUNCTUATION[this.#language];
    const definition = METHODS.find(({ key }) => key === method.key);
    if (definition === undefined) return method.key;
    const options = definition.form.kind === 'options' ? definition.form.options : {};
    const isAlone = Object.keys(method.formulas).length + method.rows.length === 0;
    const parts = [
      ...Object.entries(method.formulas).map(([key, formula]) => {
        const label = options[key]?.label;
        return label ? `${this.say(label)}${colon}${this.formula(formula)}` : this.formula(formula);
      }),
      ...Object.entries(method.settings).flatMap(([key, value]) => {
        const option = options[key];
        if (option === undefined || typeof value === 'boolean' || option.value.kind === 'enum') return [];
        const said = this.#setting(option.value.kind, String(value));
        return [isAlone && option.required ? said : `${this.say(option.label)}${colon}${said}`];
      }),
      ...method.rows.map((row) => this.row(row)),
    ];
    const reads = this.say(definition.reads);
    return parts.length === 0 ? reads : `${reads}${colon}${parts.join(semicolon)}`;
  }

  /** A row of bands: `≥ 80%：2分`. */
  row({ limits, when, otherwise, score }: BandRow): string {
    const { colon, points } = PUNCTUATION[this.#language];
    return `${this.condition(limits, when, otherwise)}${colon}${points(this.formula(score))}`;
  }

  /** When a row holds. */
  condition(limits: BandRow['limits'], when: Formula | null, otherwise: boolean): string {
    const parts = Object.entries(LIMITS).flatMap(([limit, sign]) => {
      const formula = limits[limit as BandLimit]; // the keys of LIMITS are limits
      return formula ? [`${sign} ${this.formula(formula)}`] : [];
    });
    if (when) parts.push(this.formula(when));
    const { comma, otherwise: other } = PUNCTUATION[this.#language];
    return otherwise || parts.length === 0 ? other : parts.join(comma);
  }

  /** Where the value comes from: who rates, who reports and who verifies the facts; each once. */
  sources(node: NormalNode): readonly string[] {
    const { by } = node.method.settings;
    const rated = this.#scheme.sources.filter(({ id }) => id === by).map(({ label }) => this.say(label));
    const rows = node.method.rows.flatMap(({ limits, when, score }) => [...Object.values(limits), when, score]);
    const names = [...Object.values(node.method.formulas), ...rows].flatMap((formula) =>
      formula?.syntax ? namesIn(formula.syntax).map(({ name }) => name.replace(/^facts\./, '')) : [],
    );
    const facts = this.#scheme.facts.filter(({ id }) => names.includes(id)).map((fact) => this.#factSource(fact));
    return [...new Set([...rated, ...facts])];
  }

  #factSource({ label, from, verifiedBy }: NormalFact): string {
    const { colon, semicolon } = PUNCTUATION[this.#language];
    const who = [from, verifiedBy].filter((each) => each !== null).join(semicolon);
    return who === '' ? this.say(label) : `${this.say(label)}${colon}${who}`;
  }

  #name(name: string): string {
    const owner = /^(previous|own)\./.exec(name)?.[1];
    if (owner !== undefined) {
      const prefix = owner === 'previous' ? LAST_YEAR[this.#language] : OWN[this.#language];
      return prefix + this.#name(name.slice(owner.length + 1));
    }
    const known = this.#labels.get(name) ?? BUILT_IN[name]?.[this.#language];
    if (known !== undefined) return known;
    const dot = name.indexOf('.');
    const map = this.#labels.get(name.slice(0, Math.max(0, dot)));
    return map === undefined ? name : `${map}·${name.slice(dot + 1)}`;
  }

  #setting(kind: string, value: string): string {
    if (kind !== 'reference') return value;
    const source = this.#scheme.sources.find(({ id }) => id === value);
    return source ? this.say(source.label) : (this.#labels.get(value) ?? value);
  }
}
