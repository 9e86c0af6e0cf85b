import {
  type AssessmentDocument,
  type CompiledScheme,
  checkAssessment,
  compileScheme,
  type Diagnostic,
  validateAssessment,
  type Words,
} from '../../../dsl/index.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';

/** A part of a unit of an assessment document: what is about to be entered. */
export type UnitPart = Omit<AssessmentDocument['units'][number], 'id'>;

/** Whether values can be entered, by the rules that runs read them by. */
export interface EntryChecks {
  /**
   * What is wrong with values before they are stored: types, ranges, names the scheme does not know.
   *
   * @param hash of the scheme version
   * @param part paths of the diagnostics are relative to it
   * @param id the unit's id in documents, where the values name the unit itself
   * @throws Refusal `cycle-scheme-unknown`
   */
  check(hash: string, part: UnitPart, id?: string): Promise<readonly Diagnostic[]>;
}

const KEPT = 20;
/** Stands for the unit, which is not known when values are checked; texts do not hold this character. */
const SOMEBODY = '\u{e000}';
/** How messages name the unit. Who fills in its sheet knows which one it is. */
const NAMES = [`单位「${SOMEBODY}」的`, ` of unit "${SOMEBODY}"`, `${SOMEBODY} `] as const;

/** Checks in this process, since it takes microseconds; a scheme is compiled once. */
export function createEntryChecks(schemes: CycleSchemes): EntryChecks {
  const kept = new Map<string, Promise<CompiledScheme>>();

  const compile = async (hash: string): Promise<CompiledScheme> => {
    const { text } = await schemes.find(hash);
    const { compiled } = compileScheme(text, 'scheme.yaml');
    if (compiled === null) throw new Error('bug: a published version does not compile');
    return compiled;
  };

  const compiledOf = async (hash: string): Promise<CompiledScheme> => {
    const found = kept.get(hash) ?? compile(hash);
    kept.delete(hash);
    kept.set(hash, found);
    found.catch(() => kept.delete(hash));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return await found;
  };

  return {
    check: async (hash, part, id = SOMEBODY) => {
      const { scheme } = await compiledOf(hash);
      const shaped = validateAssessment({ units: [{ id, ...part }] });
      const diagnostics = shaped.value === undefined ? shaped.diagnostics : checkAssessment(shaped.value, scheme);
      return diagnostics.flatMap((diagnostic) => {
        const [section, , ...rest] = diagnostic.path ?? [];
        return section === 'units' ? [{ ...diagnostic, message: withoutUnit(diagnostic.message), path: rest }] : [];
      });
    },
  };
}

function withoutUnit({ zh, en }: Words): Words {
  const strip = (text: string): string => NAMES.reduce((left, name) => left.replaceAll(name, ''), text);
  return { zh: strip(zh), en: strip(en) };
}
