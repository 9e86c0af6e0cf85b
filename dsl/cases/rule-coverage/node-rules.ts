import type { OperationId, Plan, PlanNode } from '../../plan/plan.js';
import { allNodes } from '../../scheme/all-nodes.js';
import type { BandRow, NormalNode, NormalScheme } from '../../scheme/normal.js';
import { bothTruths, type CoverableRule } from './coverable-rule.js';
import { mark } from './marks.js';

/** What the nodes of a scheme can do: apply or not, fall into a band, meet a condition, lack a value. */
export function nodeRules(scheme: NormalScheme, plan: Plan): readonly CoverableRule[] {
  return [
    ...allNodes(scheme).flatMap((node) => {
      // A node inside the tree of `again` has several plan nodes; one of them is enough.
      const planned = plan.nodes.filter(({ id }) => id === node.id);
      return [
        ...appliesRules(node, planned),
        ...bandRules(node, planned),
        ...metRules(node, planned),
        ...onlyIfRules(node, planned),
      ];
    }),
    ...[scheme.score, ...scheme.also].flatMap((root) => missingRules(root, 'ask')),
  ];
}

function appliesRules(node: NormalNode, planned: readonly PlanNode[]): readonly CoverableRule[] {
  if (node.applies === null) return [];
  const rule = {
    kind: 'applies',
    id: node.id,
    path: node.applies.at,
    words: {
      zh: `「${node.label.zh}」的适用条件 ${node.applies.source} `,
      en: `"${node.label.en}" applies (${node.applies.source})`,
    },
  } as const;
  return bothTruths(rule, truths(node, inputsOf(planned, 'take_part', 'condition')));
}

function onlyIfRules(node: NormalNode, planned: readonly PlanNode[]): readonly CoverableRule[] {
  if (node.onlyIf === null) return [];
  const rule = {
    kind: 'only_if',
    id: node.id,
    path: node.onlyIf.at,
    words: {
      zh: `「${node.label.zh}」的前提 ${node.onlyIf.source} `,
      en: `only_if of "${node.label.en}" (${node.onlyIf.source})`,
    },
  } as const;
  return bothTruths(rule, truths(node, inputsOf(planned, 'only_if', 'condition')));
}

function metRules(node: NormalNode, planned: readonly PlanNode[]): readonly CoverableRule[] {
  const condition = node.method.key === 'met' ? node.method.formulas.value : undefined;
  if (condition === undefined) return [];
  const rule = {
    kind: 'met',
    id: node.id,
    path: condition.at,
    words: {
      zh: `「${node.label.zh}」达标条件 ${condition.source} `,
      en: `"${node.label.en}" is met (${condition.source})`,
    },
  } as const;
  return bothTruths(rule, truths(node, inputsOf(planned, 'method', 'value')));
}

function bandRules(node: NormalNode, planned: readonly PlanNode[]): readonly CoverableRule[] {
  const choices = planned.map(({ stages }) => stages[0]?.value).filter((id) => id !== undefined);
  return node.method.rows.map((row, index) => ({
    kind: 'band',
    id: node.id,
    outcome: `row ${index + 1}`,
    path: row.at,
    words: {
      zh: `「${node.label.zh}」的第${index + 1}档（${limitsOf(row)}）`,
      en: `band ${index + 1} of "${node.label.en}" (${limitsOf(row)})`,
    },
    marks: choices.map((id) => mark.branch(node.id, id, row.otherwise ? 'otherwise' : index)),
  }));
}

/** A policy stands for the nodes below it up to the next one; it is reached when one of them lacked a value. */
function missingRules(node: NormalNode, inherited: NormalNode['missing']): readonly CoverableRule[] {
  const below = node.method.children.flatMap((child) => missingRules(child, node.missing));
  if (node.missing === 'ask' || node.missing === inherited) return below;
  const policy = node.missing;
  const rule: CoverableRule = {
    kind: 'missing',
    id: node.id,
    outcome: policy,
    path: [...node.at, 'missing'],
    words: {
      zh: `「${node.label.zh}」缺数据时计${policy === 'zero' ? ' 0 分' : '满分'}`,
      en: `a missing value in "${node.label.en}" counts ${policy === 'zero' ? '0' : 'full marks'}`,
    },
    marks: scopeOf(node).map((id) => mark.missing(id)),
  };
  return [rule, ...below];
}

function scopeOf(node: NormalNode): readonly string[] {
  const inside = node.method.children.filter((child) => child.missing === node.missing);
  return [node.id, ...inside.flatMap(scopeOf)];
}

function inputsOf(planned: readonly PlanNode[], stage: string, role: string): readonly OperationId[] {
  return planned.flatMap(({ stages }) =>
    stages
      .filter((entry) => entry.stage === stage)
      .flatMap(({ inputs }) => inputs.filter((input) => input.role === role).map(({ operation }) => operation)),
  );
}

function truths(node: NormalNode, operations: readonly OperationId[]): (truth: boolean) => readonly string[] {
  return (truth) => operations.map((operation) => mark.truth(node.id, operation, truth));
}

/** The limits of a row as they are written. */
export function limitsOf(row: Pick<BandRow, 'limits' | 'when' | 'otherwise'>): string {
  if (row.otherwise) return 'else';
  const limits = Object.entries(row.limits).map(([key, formula]) => `${key} ${formula.source}`);
  return [...limits, ...(row.when === null ? [] : [`when ${row.when.source}`])].join(', ');
}
