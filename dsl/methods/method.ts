import type { Words } from '../diagnostic/words.js';
import type { JsonSchema, KeyDefinition } from '../language/definition.js';
import type { LoweredMethod, LowerNode } from '../lower/lower-node.js';
import type { NormalNode } from '../scheme/normal.js';
import { type MethodForm, schemaOfForm } from './form.js';

/** The documentation half of a method: what an author may write. */
export interface MethodDefinition {
  /** The key in a node, e.g. `deduct`. */
  readonly key: string;
  readonly family: 'leaf' | 'combining';
  readonly label: Words;
  readonly doc: Words;
  /** Schema of the key's value. */
  readonly schema: JsonSchema;
  /** Keys that are allowed beside it in the node only for this method, e.g. `keep`. */
  readonly beside?: readonly KeyDefinition[];
  readonly example: string;
}

/** One way to value a node: what an author writes, and how it becomes part of the Plan. Nothing else knows it. */
export interface NodeMethod extends MethodDefinition {
  readonly form: MethodForm;
  /** Sentence that introduces the value in an explanation, e.g. `满分减扣分`. */
  readonly reads: Words;
  /** Adds the operations of the node's method; the modifiers follow elsewhere. */
  readonly lower: (node: NormalNode, lowering: LowerNode) => LoweredMethod;
}

/** Declares a method; its schema follows from its form. */
export function defineMethod(method: Omit<NodeMethod, 'schema'>): NodeMethod {
  return { ...method, schema: schemaOfForm(method.form) };
}
