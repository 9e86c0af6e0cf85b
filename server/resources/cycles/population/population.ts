import type { Kysely } from 'kysely';
import type { Diagnostic } from '../../../../dsl/index.js';
import type { Tables } from '../../../storage/index.js';
import { type AttributeValue, type AttributeValues, findAttributes } from '../../units/attribute-store.js';
import { findActiveUnits } from '../../units/unit-read-model.js';
import { findUnits, type UnitRow } from '../../units/unit-store.js';
import { isVisible, type Visibility } from '../../units/unit-visibility.js';
import { finding } from '../opening/finding.js';
import { readAttribute } from '../scheme/attribute-value.js';
import type { SchemeAttribute } from '../scheme/cycle-scheme.js';

/** Which units take part in a cycle: of those that are not retired, the ones that fit everything that is said. */
export interface Population {
  /** In one of these subtrees, their tops included; without it, anywhere. */
  readonly subtrees?: readonly string[];
  /** These alone, or also these where `subtrees` stands beside. */
  readonly units?: readonly string[];
  /** For each attribute one of these values, as the scheme takes them. */
  readonly where?: Readonly<Record<string, readonly AttributeValue[]>>;
  /** Never these. */
  readonly except?: readonly string[];
}

/** A unit with its attributes as the scheme takes them; what it does not take is left out. */
export interface Member {
  readonly unit: UnitRow;
  readonly attributes: AttributeValues;
}

export interface ResolvedPopulation {
  /** By path: as a tree. */
  readonly members: readonly Member[];
  /** Values that the scheme cannot take, units that are named but not there. */
  readonly findings: readonly Diagnostic[];
}

export interface PopulationOptions {
  /** Year of the attributes. */
  readonly year: number;
  readonly attributes: readonly SchemeAttribute[];
  /** What who asks may see: a population that goes beyond it is an error. */
  readonly visibility: Visibility;
}

/** Which units a population means now, with their attributes of a year. */
export async function resolvePopulation(
  db: Kysely<Tables>,
  { subtrees, units, where = {}, except = [] }: Population,
  { year, attributes: declared, visibility }: PopulationOptions,
): Promise<ResolvedPopulation> {
  const named = [...new Set([...(subtrees ?? []), ...(units ?? []), ...except])];
  const visible = (await findUnits(db, named)).filter(({ path }) => isVisible(path, visibility));
  const found = new Map(visible.map((unit) => [unit.id, unit]));
  const findings: Diagnostic[] = unknownUnits(named.filter((id) => !found.has(id)));
  const roots = subtrees?.flatMap((id) => found.get(id)?.path ?? []);
  const rows = new Map<string, UnitRow>();
  if (roots !== undefined || units === undefined) {
    for (const row of await findActiveUnits(db, roots ?? null)) rows.set(row.id, row);
  }
  for (const id of units ?? []) {
    const row = found.get(id);
    if (row !== undefined && row.retired_at === null) rows.set(id, row);
  }
  for (const id of except) rows.delete(id);
  const values = await findAttributes(db, [...rows.keys()], year);
  const wrong = new Map<string, { readonly attribute: SchemeAttribute; readonly units: UnitRow[] }>();
  const members = [...rows.values()]
    .map((unit): Member => {
      const attributes: Record<string, AttributeValue> = {};
      for (const attribute of declared) {
        const given = values.get(unit.id)?.[attribute.id] ?? null;
        const read = readAttribute(attribute, given);
        if (read.kind === 'value' && read.value !== null) attributes[attribute.id] = read.value;
        if (read.kind === 'value') continue;
        const known = wrong.get(attribute.id) ?? { attribute, units: [] };
        known.units.push(unit);
        wrong.set(attribute.id, known);
      }
      return { unit, attributes };
    })
    .filter(({ attributes }) => fits(attributes, where));
  members.sort((a, b) => (a.unit.path < b.unit.path ? -1 : 1));
  if (members.some(({ unit }) => !isVisible(unit.path, visibility))) findings.push(OUT_OF_SCOPE);
  for (const { attribute, units: affected } of wrong.values()) findings.push(wrongValues(attribute, affected));
  return { members, findings };
}

const OUT_OF_SCOPE = finding('population-out-of-scope', 'error', ['population'], {
  zh: '考核对象超出您的范围，请用 subtrees 限定',
  en: 'the population goes beyond your scope; limit it with subtrees',
});

/** Values compare as texts: 12 and "12" are the same. */
function fits(attributes: AttributeValues, where: NonNullable<Population['where']>): boolean {
  return Object.entries(where).every(([id, wanted]) => {
    const value = attributes[id] ?? null;
    return wanted.some((each) => (each === null ? value === null : value !== null && String(each) === String(value)));
  });
}

function unknownUnits(ids: readonly string[]): Diagnostic[] {
  if (ids.length === 0) return [];
  const list = ids.slice(0, 20).join('、');
  return [
    finding('population-unknown-unit', 'error', ['population'], {
      zh: `考核对象里有 ${ids.length} 个单位不存在：${list}`,
      en: `${ids.length} units of the population are not there: ${list}`,
    }),
  ];
}

function wrongValues({ id, label }: SchemeAttribute, units: readonly UnitRow[]): Diagnostic {
  const names = units
    .slice(0, 20)
    .map(({ name }) => name)
    .join('、');
  return finding('attribute-wrong', 'error', ['attributes', id], {
    zh: `${units.length} 个单位的“${label.zh}”不是方案要求的类型：${names}`,
    en: `${label.en} of ${units.length} units is not what the scheme takes: ${names}`,
  });
}
