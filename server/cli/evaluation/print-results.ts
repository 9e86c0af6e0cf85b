import type { UnitResult } from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';
import { tableLines } from '../terminal/table.js';
import type { EvaluatedFile } from './evaluate-file.js';
import { resultColumns } from './result-columns.js';

type Done = Extract<EvaluatedFile, { readonly kind: 'done' }>;

/**
 * Prints results for people: who and what, the table, then on standard error what to look at next.
 *
 * @param files the scheme and the data as the person wrote them, for the command that explains
 */
export function printResults(
  done: Done,
  files: readonly [scheme: string, input: string],
  context: CommandContext,
): void {
  const { result, compiled } = done;
  const { say, print, colours } = context;
  const within = compiled.scheme.rankings[0]?.within ?? [];
  const groupOf = (id: string): string =>
    within.map((attribute) => String(done.units.get(id)?.attributes?.[attribute])).join('\u0000');
  const units = Object.entries(result.units).sort(
    (left, right) => compare(groupOf(left[0]), groupOf(right[0])) || byRank(left, right),
  );
  print(colours.strong(`${compiled.scheme.title}  ${result.year}`));
  print(
    colours.faint(
      `${result.scheme}  ${say({ zh: '方案', en: 'scheme' })} ${result.hash.slice(0, 12)}  ` +
        `${say({ zh: '数据', en: 'inputs' })} ${result.inputs.slice(0, 12)}  ` +
        say({ zh: `${units.length} 个单位`, en: `${units.length} unit${units.length === 1 ? '' : 's'}` }),
    ),
  );
  print('');
  const columns = resultColumns(done, context);
  const [titles = '', ...lines] = tableLines(
    columns,
    units.map(([id, unit]) => columns.map((column) => column.cell(id, unit))),
  );
  print(colours.strong(titles));
  for (const line of lines) print(line);
  for (const hint of hintsOf(done, files, context)) context.note(hint);
}

/** By group, best rank first, those without a rank last; then by id in code point order. */
function byRank(
  [leftId, left]: readonly [string, UnitResult],
  [rightId, right]: readonly [string, UnitResult],
): number {
  const difference = (left.rank ?? Number.POSITIVE_INFINITY) - (right.rank ?? Number.POSITIVE_INFINITY);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return compare(leftId, rightId);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function hintsOf(
  { result }: Done,
  files: readonly [scheme: string, input: string],
  { say }: CommandContext,
): readonly string[] {
  const units = Object.entries(result.units);
  const count = (claim: (unit: UnitResult) => boolean): number => units.filter(([, unit]) => claim(unit)).length;
  const missing = count((unit) => unit.missing.length > 0);
  const pending = count((unit) => unit.pending.length > 0);
  const undecided = count((unit) => unit.undecided.length > 0);
  const provisional = count((unit) => unit.provisional);
  const first = (units.find(([, unit]) => isOpen(unit)) ?? units.find(([, unit]) => isUnusual(unit)) ?? units[0])?.[0];
  return [
    ...(missing > 0
      ? [
          say({
            zh: `${missing} 个单位有缺项（有数没有报来）`,
            en: `${unitsText(missing)} with gaps (something not reported)`,
          }),
        ]
      : []),
    ...(pending > 0
      ? [say({ zh: `${pending} 个单位的等次未决`, en: `${unitsText(pending)} whose tier is pending` })]
      : []),
    ...(undecided > 0
      ? [
          say({
            zh: `${undecided} 个单位有不能判定的规则`,
            en: `${unitsText(undecided)} with rules that cannot be decided yet`,
          }),
        ]
      : []),
    ...(provisional > 0
      ? [say({ zh: `${provisional} 个单位的名次是暂定的`, en: `${unitsText(provisional)} whose rank is provisional` })]
      : []),
    ...(first === undefined
      ? []
      : [
          say({
            zh: `为什么：heng explain ${files.join(' ')} ${first}`,
            en: `Why: heng explain ${files.join(' ')} ${first}`,
          }),
        ]),
  ];
}

/** Something is missing or undecided. */
function isOpen({ missing, pending, undecided }: UnitResult): boolean {
  return missing.length + pending.length + undecided.length > 0;
}

/** Something other than the total decided: what people ask about first. */
function isUnusual({ vetoes, quota_cut, excluded }: UnitResult): boolean {
  return vetoes.length > 0 || quota_cut === true || excluded !== null;
}

function unitsText(count: number): string {
  return `${count} unit${count === 1 ? '' : 's'}`;
}
