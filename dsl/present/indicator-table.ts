import type { Path } from '../diagnostic/diagnostic.js';
import type { Language } from '../diagnostic/words.js';
import type { Clause, NormalNode, NormalScheme } from '../scheme/normal.js';
import { type OutcomeTable, outcomeTables } from './outcome-tables.js';
import { RuleWords } from './rule-words.js';

/** A merged cell of the level columns; it stands in the first of its rows. */
export interface LevelCell {
  /** Column, from 0. */
  readonly level: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly id: string;
  readonly path: Path;
  readonly label: string;
  /** Full marks and weight as written, in words; null where there are none. */
  readonly points: string | null;
  readonly weight: string | null;
}

/** A row: one item that is scored. */
export interface IndicatorRow {
  readonly id: string;
  readonly path: Path;
  /** The level cells that begin in this row, from left to right. */
  readonly cells: readonly LevelCell[];
  readonly points: string | null;
  /** The words of the regulation; null when only a label is given. */
  readonly standard: string | null;
  /** How it is scored, in words. */
  readonly scoring: string;
  readonly sources: readonly string[];
  /** Who assesses it; inherited from what it is part of. */
  readonly department: string | null;
  readonly clauses: readonly Clause[];
  readonly interpretation: string | null;
  /** To which units it applies, in words; null: to all. */
  readonly applies: string | null;
}

/** One table: of the whole scheme, of a kind of units, or of a part that is computed beside the total. */
export interface IndicatorTable {
  readonly id: string;
  readonly path: Path;
  readonly title: string;
  /** Which units it is for, in words; null: all. */
  readonly applies: string | null;
  readonly points: string | null;
  /** Number of level columns. */
  readonly levels: number;
  readonly rows: readonly IndicatorRow[];
}

/** The tables of a scheme as its annexes show them. */
export interface IndicatorTables {
  readonly tables: readonly IndicatorTable[];
  /** Bonuses, deductions, exclusions, vetoes, tiers, quotas and awards. */
  readonly outcomes: readonly OutcomeTable[];
}

/**
 * The indicator tables of a scheme as data, the way official annexes print them: levels as merged cells, full marks,
 * standard, how it is scored, who provides and who assesses. A part that has several variants by kind of unit (`one_of`)
 * gives one table for each; bonuses and deductions that are decided stand among the outcomes.
 *
 * @example indicatorTables(compiled.scheme, 'zh').tables[0]?.rows[0]?.cells // [{ level: 0, rowSpan: 6, label: '工会组织健全', … }]
 */
export function indicatorTables(scheme: NormalScheme, language: Language): IndicatorTables {
  const words = new RuleWords(scheme, language);
  const tables: IndicatorTable[] = [];
  for (const node of [scheme.score, ...scheme.also]) addTables(node, null, words, tables);
  return { tables, outcomes: outcomeTables(scheme, words, language) };
}

/** Whether a node is a bonus or deduction that people decide: it stands beside the table, not in it. */
export function isAdjustment({ method }: NormalNode): boolean {
  return method.key === 'decided' && method.settings.gives !== 'points';
}

function addTables(node: NormalNode, applies: string | null, words: RuleWords, tables: IndicatorTable[]): void {
  if (node.method.key === 'one_of') {
    for (const child of node.method.children) {
      addTables(child, child.applies ? words.formula(child.applies) : applies, words, tables);
    }
    return;
  }
  const variants: NormalNode[] = [];
  const items = node.method.children.length === 0 ? [node] : leavesOf(node, variants);
  if (items.some((item) => !variants.includes(item))) tables.push(tableOf(node, applies, words));
  for (const variant of variants) addTables(variant, applies, words, tables);
}

/** What is scored below a node, in order; variants are noted, and stand for their tables. */
function leavesOf(node: NormalNode, variants: NormalNode[]): readonly NormalNode[] {
  return partsOf(node).flatMap((child) => {
    if (child.method.key === 'one_of') {
      variants.push(child);
      return [child];
    }
    return child.method.children.length === 0 ? [child] : leavesOf(child, variants);
  });
}

function partsOf({ method }: NormalNode): readonly NormalNode[] {
  return method.key === 'one_of' ? [] : method.children.filter((child) => !isAdjustment(child));
}

function tableOf(node: NormalNode, applies: string | null, words: RuleWords): IndicatorTable {
  const levels = Math.max(1, depthOf(node));
  const rows: IndicatorRow[] = [];
  const isSingle = node.method.children.length === 0;
  for (const child of isSingle ? [node] : partsOf(node)) rows.push(...rowsOf(child, 0, levels, node.assessedBy, words));
  return {
    id: node.id,
    path: node.at,
    title: words.say(node.label),
    applies,
    points: node.points ? words.amount(node.points) : null,
    levels,
    rows,
  };
}

function rowsOf(
  node: NormalNode,
  level: number,
  levels: number,
  assessedBy: string | null,
  words: RuleWords,
): readonly IndicatorRow[] {
  const department = node.assessedBy ?? assessedBy;
  const parts = partsOf(node);
  const below = parts.flatMap((child) => rowsOf(child, level + 1, levels, department, words));
  const cell: LevelCell = {
    level,
    rowSpan: Math.max(1, below.length),
    colSpan: below.length === 0 ? levels - level : 1,
    id: node.id,
    path: node.at,
    label: words.say(node.label),
    points: node.points ? words.amount(node.points) : null,
    weight: node.weight ? words.amount(node.weight) : null,
  };
  const [first, ...others] = below;
  if (first !== undefined) return [{ ...first, cells: [cell, ...first.cells] }, ...others];
  return [
    {
      id: node.id,
      path: node.at,
      cells: [cell],
      points: cell.points,
      standard: node.text,
      scoring: words.scoring(node),
      sources: words.sources(node),
      department,
      clauses: node.clauses,
      interpretation: node.interpretation,
      applies: node.applies ? words.formula(node.applies) : null,
    },
  ];
}

function depthOf(node: NormalNode): number {
  return Math.max(0, ...partsOf(node).map((child) => 1 + depthOf(child)));
}
