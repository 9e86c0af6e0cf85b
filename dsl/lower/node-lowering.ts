import type { Path } from '../diagnostic/diagnostic.js';
import { METHODS } from '../methods/index.js';
import type { OperationId, PlanBound, PlanNode } from '../plan/plan.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalNode } from '../scheme/normal.js';
import { cycle } from './diagnostics.js';
import { type Instance, keyOf, type NodeTree } from './instance.js';
import { lowerModifiers } from './lower-modifiers.js';
import type { LoweringContext } from './lowering-context.js';
import { MethodLowering } from './method-lowering.js';
import { PART_WORDS } from './part-words.js';

const ROOT: Instance = { name: '', source: null };

/** Lowers nodes on demand, in the order of their dependencies, and tells of cycles. */
export class NodeLowering implements NodeTree {
  readonly nodes: PlanNode[] = [];
  readonly bounds: PlanBound[] = [];
  readonly #context: LoweringContext;
  readonly #byId = new Map<string, NormalNode>();
  readonly #done = new Map<string, PlanNode>();
  readonly #open: string[] = [];
  readonly #lowered = new Set<NormalNode>();
  readonly #cycles = new Set<string>();
  /** Ids that several nodes have. */
  readonly #ambiguous = new Set<string>();
  readonly #instances = new Map<string, Instance>([['', ROOT]]);

  constructor(context: LoweringContext) {
    this.#context = context;
    for (const node of allNodes(context.scheme)) {
      if (this.#byId.has(node.id)) this.#ambiguous.add(node.id);
      else this.#byId.set(node.id, node);
    }
  }

  find(id: string): NormalNode | undefined {
    return this.#byId.get(id);
  }

  valueOf(id: string, instance: string, at: Path): OperationId {
    return this.planNode(id, this.#instance(instance), at)?.value ?? this.#context.broken();
  }

  reachableOf(id: string, instance: string, at: Path): OperationId | null {
    const node = this.planNode(id, this.#instance(instance), at);
    if (node === null) return this.#context.broken();
    return node.reachable;
  }

  childrenOf(id: string, instance: string, at: Path): readonly OperationId[] {
    const children = this.#byId.get(id)?.method.children ?? [];
    return children.map((child) => this.valueOf(child.id, instance, at));
  }

  /** The plan node of an id in an instance; null after a diagnostic when it does not exist or depends on itself. */
  planNode(id: string, instance: Instance, at: Path): PlanNode | null {
    const node = this.#byId.get(id);
    if (node === undefined) {
      this.#context.unknown(at, id, PART_WORDS.node, []);
      return null;
    }
    const key = keyOf(id, instance);
    const done = this.#done.get(key);
    if (done !== undefined) return done;
    const start = this.#open.findIndex((open) => open === key || isAgainAround(open, id, instance));
    if (start >= 0) {
      this.#reportCycle(id, [...this.#open.slice(start), key], at);
      return null;
    }
    this.#open.push(key);
    this.#lowered.add(node);
    const planNode = this.#lower(node, key, instance);
    this.#open.pop();
    this.#done.set(key, planNode);
    this.nodes.push(planNode);
    return planNode;
  }

  /** Lowers nodes that another one of the same id hides, for the mistakes in them. */
  lowerHidden(): void {
    for (const [index, node] of allNodes(this.#context.scheme).entries()) {
      if (!this.#lowered.has(node)) this.#lower(node, `${node.id}#${index}`, ROOT);
    }
  }

  /** A cycle is told once, where it was met first; not when it may come from two nodes of one id. */
  #reportCycle(id: string, chain: readonly string[], at: Path): void {
    const ids = [...new Set(chain.map((key) => key.slice(key.lastIndexOf('/') + 1)))].sort();
    const isKnown = this.#cycles.has(ids.join()) || ids.some((each) => this.#ambiguous.has(each));
    if (!isKnown) this.#context.diagnostics.push(cycle.at(at, { id, chain }));
    this.#cycles.add(ids.join());
  }

  /** Opens the tree of an `again` node: its nodes' marks come from `source`. */
  openInstance(name: string, source: string): Instance {
    const instance = { name, source };
    this.#instances.set(name, instance);
    return instance;
  }

  #instance(name: string): Instance {
    return this.#instances.get(name) ?? ROOT;
  }

  #lower(node: NormalNode, key: string, instance: Instance): PlanNode {
    const method = METHODS.find((candidate) => candidate.key === node.method.key);
    if (method === undefined) throw new Error(`unknown method ${node.method.key}`);
    const lowering = new MethodLowering(this.#context, this, instance);
    const lowered = method.lower(node, lowering);
    return lowerModifiers(node, key, lowered, lowering);
  }
}

/** Whether an open node is the `again` of the id whose own tree is being valued: it would hold itself, and so on for ever. */
function isAgainAround(open: string, id: string, { name }: Instance): boolean {
  return open.slice(open.lastIndexOf('/') + 1) === id && (name === open || name.startsWith(`${open}/`));
}
