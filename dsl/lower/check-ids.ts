import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalScheme } from '../scheme/normal.js';
import { idDuplicate, referenceUnknown, resultKeyTaken } from './diagnostics.js';

/** Keys that every unit's result has. */
export const RESULT_KEYS: readonly string[] = [
  'total',
  'tier',
  'pending',
  'excluded',
  'vetoes',
  'undecided',
  'awards',
  'awards_pending',
  'scores',
  'exact',
  'missing',
  'quota_cut',
  'provisional',
];

interface Named {
  readonly id: string;
  readonly at: Path;
}

/** Ids that occur twice, references by id outside of expressions, and result keys that collide. */
export function checkIds(scheme: NormalScheme): readonly Diagnostic[] {
  const rules = scheme.grading.flatMap((step) => step.anyOf ?? []);
  return [
    ...duplicates('节点 (node)', allNodes(scheme)),
    ...duplicates('资格规则 (eligibility)', scheme.eligibility),
    ...duplicates('等次 (tier)', scheme.tiers),
    ...duplicates('定等步骤 (grading)', scheme.grading),
    ...duplicates('否决、降档规则 (any_of)', rules),
    ...duplicates('奖励 (award)', scheme.awards),
    ...duplicates('结果键 (ranking, consequence)', resultKeys(scheme)),
    ...resultKeys(scheme)
      .filter((entry) => RESULT_KEYS.includes(entry.id) || (entry.id === 'rank' && entry.at[0] !== 'ranking'))
      .map((entry) => resultKeyTaken.at(entry.at, { id: entry.id })),
    ...groupReferences(scheme),
    ...recordReferences(scheme),
  ];
}

function resultKeys(scheme: NormalScheme): readonly Named[] {
  const kept = scheme.grading.flatMap((step) =>
    step.keepAs === null ? [] : [{ id: step.keepAs, at: [...step.at, 'keep_as'] }],
  );
  return [...scheme.rankings, ...scheme.consequences, ...kept];
}

function duplicates(what: string, entries: readonly Named[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, at }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [idDuplicate.at([...at, 'id'], { id, what })];
  });
}

function groupReferences(scheme: NormalScheme): readonly Diagnostic[] {
  const known = scheme.attributes.map((attribute) => attribute.id);
  return scheme.groups
    .filter((id) => !known.includes(id))
    .map((id) => referenceUnknown.at(['units', 'groups'], { id, what: '属性 (attribute)', known }));
}

function recordReferences(scheme: NormalScheme): readonly Diagnostic[] {
  return scheme.records.flatMap((records) => {
    const known = records.fields.map((field) => field.id);
    const used = [
      ...(records.valid === null ? [] : [{ id: records.valid.from, key: 'valid' }]),
      ...(records.valid?.until ? [{ id: records.valid.until, key: 'valid' }] : []),
      ...(records.oncePer?.same ?? []).map((id) => ({ id, key: 'once_per' })),
      ...(records.oncePer?.by ? [{ id: records.oncePer.by, key: 'once_per' }] : []),
    ];
    const sources = scheme.sources.map((source) => source.id);
    return [
      ...used
        .filter(({ id }) => !known.includes(id))
        .map(({ id, key }) => referenceUnknown.at([...records.at, key], { id, what: '记录字段 (field)', known })),
      ...records.fields
        .filter((field) => field.ratedBy !== null && !sources.includes(field.ratedBy))
        .map((field) =>
          referenceUnknown.at([...field.at, 'rated', 'by'], {
            id: field.ratedBy ?? '',
            what: '考核主体 (source)',
            known: sources,
          }),
        ),
    ];
  });
}
