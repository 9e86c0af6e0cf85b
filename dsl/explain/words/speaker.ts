import type { Language } from '../../diagnostic/words.js';
import type { MissingReason } from '../../plan/value.js';
import type { NormalScheme } from '../../scheme/normal.js';
import type { ShownValue } from '../shown-value.js';
import type { Trace } from '../trace.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { Names } from './names.js';
import { numberWords, shortNumber } from './number-words.js';
import { zh } from './zh.js';

const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en };

/** Says values and names in one language. */
export class Speaker {
  readonly say: Messages;
  readonly names: Names;

  constructor(scheme: NormalScheme, language: Language) {
    this.say = MESSAGES[language];
    this.names = new Names(scheme, language);
  }

  /** A value in full: `≈ 53.333333 (160/3)`; without one, why. */
  value(value: ShownValue, percent = false): string {
    return value.kind === 'number' ? numberWords(value.text, percent) : this.#other(value);
  }

  /** A value inside a formula or sentence: `≈53.333333`. */
  short(value: ShownValue, percent = false): string {
    return value.kind === 'number' ? shortNumber(value.text, percent) : this.#other(value);
  }

  /** The value of a trace, as a percentage where the author wrote one. */
  of({ value, percent }: Pick<Trace, 'value' | 'percent'>): string {
    return this.value(value, percent === true);
  }

  /** What a computation comes to: ` = 3.5`, or ` ≈ 53.333333 (160/3)`. */
  equals(value: ShownValue, percent = false): string {
    if (value.kind === 'missing') return ` = ${this.gap(value)}`;
    const said = this.value(value, percent);
    return said.startsWith('≈') ? ` ${said}` : ` = ${said}`;
  }

  /** As {@link equals}, without what it is exactly: ` ≈ 53.333333`. */
  comesTo(value: ShownValue, percent = false): string {
    if (value.kind === 'missing') return ` = ${this.gap(value)}`;
    return ` = ${this.short(value, percent)}`.replace('= ≈', '≈ ');
  }

  /** What stands for a value that is missing: that something was not given, or why it cannot be computed. */
  gap({ reasons }: Extract<ShownValue, { kind: 'missing' }>): string {
    return isUncomputable(reasons) ? this.reasons(reasons) : this.say.missing;
  }

  /** A score with its unit, or why there is none. */
  score(value: ShownValue): string {
    if (value.kind === 'number') return this.say.points(this.short(value));
    return value.kind === 'absent' ? this.say.absent[value.reason] : this.say.noScore(this.why(value));
  }

  /** The reasons of a value that is missing or absent. */
  why(value: ShownValue): string {
    if (value.kind === 'absent') return this.say.absent[value.reason];
    if (value.kind !== 'missing') return '';
    return this.reasons(value.reasons);
  }

  reasons(reasons: Extract<ShownValue, { kind: 'missing' }>['reasons']): string {
    const said = reasons.map(({ kind, of }) =>
      this.say.reasons[kind](of === 'tier' ? this.say.builtIn.tier : this.names.any(of)),
    );
    return [...new Set(said)].join(this.say.semicolon);
  }

  /** `（理由：…）`, or nothing. */
  because(reason: string | null): string {
    return reason === null ? '' : this.say.bracket(this.say.reason(reason));
  }

  /** A list of names in a sentence. */
  list(names: readonly string[]): string {
    return names.join(this.names.language === 'zh' ? '、' : ', ');
  }

  #other(value: Exclude<ShownValue, { kind: 'number' }>): string {
    switch (value.kind) {
      case 'boolean':
        return value.value ? this.say.yes : this.say.no;
      case 'text':
        return this.say.quote(value.text);
      case 'day':
        return value.text;
      case 'tier':
        return this.names.tier(value.id);
      case 'missing':
        return `${this.say.missing}${this.say.bracket(this.why(value))}`;
      case 'absent':
        return this.say.absent[value.reason];
      default:
        return value satisfies never;
    }
  }
}

/** Reasons that no further report would mend. */
const UNCOMPUTABLE: ReadonlySet<MissingReason['kind']> = new Set([
  'division_by_zero',
  'out_of_domain',
  'cannot_tell',
  'several_apply',
  'no_row',
]);

/** Whether everything was given, and there is no value all the same. */
export function isUncomputable(reasons: readonly MissingReason[]): boolean {
  return reasons.length > 0 && reasons.every(({ kind }) => UNCOMPUTABLE.has(kind));
}
