import type { Kysely } from 'kysely';
import { type AssessmentDocument, canonicalJson, type Diagnostic } from '../../../../dsl/index.js';
import type { Instant, Tables } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import type { Visibility } from '../../units/unit-visibility.js';
import type { CycleRow, StageRow } from '../cycle-store.js';
import { parametersOf, populationOf } from '../cycle-view.js';
import { type Member, type ResolvedPopulation, resolvePopulation } from '../population/population.js';
import { documentId } from '../population/snapshot-store.js';
import type { CycleScheme } from '../scheme/cycle-scheme.js';
import type { VersionScheme } from '../scheme/cycle-schemes.js';
import { finding } from './finding.js';
import { missingAttributes, parameterFindings, stageFindings } from './opening-findings.js';

/** What a cycle would begin with. */
export interface Opening extends ResolvedPopulation {
  /** Says whether it is the same as at another time. */
  readonly digest: string;
}

/** Reads what a cycle would begin with, as of now. */
export async function readOpening(
  db: Kysely<Tables>,
  cycle: CycleRow,
  { attributes, year }: CycleScheme,
  visibility: Visibility,
): Promise<Opening> {
  const resolved = await resolvePopulation(db, populationOf(cycle), { year, attributes, visibility });
  const content = resolved.members.map(({ unit, attributes: values }) => {
    return [unit.id, unit.external_id, unit.name, unit.path, values];
  });
  return { ...resolved, digest: canonicalJson([content, resolved.findings, cycle.revision]) };
}

/** The assessment document of units without anything that was entered. */
export function openingDocument(cycle: CycleRow, members: readonly Member[]): AssessmentDocument {
  return {
    parameters: parametersOf(cycle),
    ...(cycle.as_of === null ? {} : { as_of: cycle.as_of }),
    units: members.map(({ unit, attributes }) => ({ id: documentId(unit), name: unit.name, attributes })),
  };
}

export interface OpeningCheck {
  readonly cycle: CycleRow;
  readonly stages: readonly StageRow[];
  readonly version: VersionScheme;
  readonly opening: Opening;
  readonly workers: WorkerPool;
  readonly now: Instant;
}

/** Everything that is odd about opening a cycle now: errors, which stop it, and warnings, which somebody has to accept. */
export async function checkOpening(check: OpeningCheck): Promise<readonly Diagnostic[]> {
  const { cycle, stages, version, opening, workers, now } = check;
  const { scheme, text } = version;
  const document = openingDocument(cycle, opening.members);
  const found = await workers.run('checkCycle', { text, document });
  const all = [
    ...(opening.members.length === 0 ? [EMPTY] : []),
    ...(version.version.state === 'retired' ? [RETIRED] : []),
    ...opening.findings,
    ...found,
    ...missingAttributes(scheme, opening.members),
    ...parameterFindings(scheme, parametersOf(cycle)),
    ...stageFindings(scheme, stages, now),
  ];
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
}

const EMPTY = finding('population-empty', 'error', ['population'], {
  zh: '没有一个单位参加考核',
  en: 'no unit takes part',
});
const RETIRED = finding('scheme-retired', 'error', ['schemeHash'], {
  zh: '方案的这个版本已停用',
  en: 'this version of the scheme is retired',
});
