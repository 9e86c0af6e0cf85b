import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { ExpressionType } from './expression-type.js';
import { printExpression } from './print-expression.js';
import type { Reference, TypeScope } from './scope.js';
import type { DomainSyntax, Expression } from './syntax.js';
import { typeMismatch } from './type-diagnostics.js';

/** A type, with the allowed values of a choice where they are known. */
export interface Typed {
  readonly type: ExpressionType;
  readonly values?: readonly string[];
  /** Of an unknown type: the bare words that may stand beside it, all or those that are values of something. */
  readonly besides?: 'words' | 'values';
}

/** What the parts of the type check share. */
export interface CheckContext {
  readonly scope: TypeScope;
  /** The type of a node; `hint` says what stands beside it, so that bare values and tiers are understood. Each node is checked once. */
  infer(node: Expression, hint?: Typed): Typed;
  /** The same check inside a domain. */
  inside(scope: TypeScope): CheckContext;
  refer(node: Expression | DomainSyntax, reference: Reference): void;
  report(diagnostic: Diagnostic): void;
}

/** What agrees with everything: after a mistake, or when nothing is known. */
export const UNKNOWN: Typed = { type: 'unknown' };
/** Of something whose declaration could not be read: any word beside it may be one of its values. */
export const UNREADABLE: Typed = { type: 'unknown', besides: 'words' };
/** Of a name that means nothing: a value beside it is no second mistake. */
export const MISNAMED: Typed = { type: 'unknown', besides: 'values' };
/** A number. */
export const NUMBER: Typed = { type: 'number' };
/** A condition. */
export const BOOLEAN: Typed = { type: 'boolean' };

const LONGEST_QUOTE = 60;

/** Checks that a node has one of the types, and reports it otherwise. Gives the type it has. */
export function expectType(node: Expression, expected: readonly ExpressionType[], context: CheckContext): Typed {
  const found = context.infer(node);
  requireType(node, found, expected, 'place', context);
  return found;
}

/** Reports a node whose type agrees with none of the expected ones; false then. */
export function requireType(
  node: Expression,
  found: Typed,
  expected: readonly ExpressionType[],
  problem: 'place' | 'pair',
  context: CheckContext,
): boolean {
  if (expected.some((type) => typesAgree(type, found.type))) return true;
  const params = { text: quote(node), found: found.type, expected, problem };
  context.report(typeMismatch.at([], params, { from: node.from, to: node.to }));
  return false;
}

/** Whether one type can stand where the other is wanted: choices are texts, a record list counts as a number. */
export function typesAgree(a: ExpressionType, b: ExpressionType): boolean {
  return a === 'unknown' || b === 'unknown' || plain(a) === plain(b);
}

/** The type of two branches or items: the common one, `unknown` where they disagree. */
export function commonType(types: readonly Typed[]): Typed {
  const known = types.filter(({ type }) => type !== 'unknown');
  const [first = UNKNOWN] = known;
  if (known.every(({ type }) => type === first.type)) {
    const values = known.every((typed) => typed.values !== undefined)
      ? [...new Set(known.flatMap((typed) => typed.values ?? []))]
      : undefined;
    return values === undefined ? { type: first.type } : { type: first.type, values };
  }
  return known.every(({ type }) => typesAgree(type, first.type)) ? { type: plain(first.type) } : UNKNOWN;
}

/** The node as text, shortened for a message. */
export function quote(node: Expression): string {
  const characters = [...printExpression(node)];
  return characters.length <= LONGEST_QUOTE ? characters.join('') : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}

function plain(type: ExpressionType): ExpressionType {
  if (type === 'choice') return 'text';
  return type === 'record_list' ? 'number' : type;
}
