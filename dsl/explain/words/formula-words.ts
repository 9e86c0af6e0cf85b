import type { ArithmeticName } from '../../plan/plan.js';
import type { InputExplanation } from '../explanation.js';
import type { Trace } from '../trace.js';
import type { Speaker } from './speaker.js';

/** The inputs of a stage by role, for the links of its traces. */
export type Roles = ReadonlyMap<string, InputExplanation>;

/** How strongly a text binds: sums, products, powers, atoms. A negative number binds like a sum. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

interface Bound {
  readonly text: string;
  readonly binds: number;
}

type Infix = 'add' | 'subtract' | 'multiply' | 'divide' | 'power';
const INFIX: Readonly<Record<Infix, { readonly sign: string; readonly binds: number }>> = {
  add: { sign: '+', binds: SUM },
  subtract: { sign: '−', binds: SUM },
  multiply: { sign: '×', binds: PRODUCT },
  divide: { sign: '÷', binds: PRODUCT },
  power: { sign: '^', binds: POWER },
};

/** A computation with its values put in: `4 − 取整(1 ÷ 1) × 0.5`. What is no arithmetic stands as its value. */
export function formulaWords(trace: Trace, roles: Roles, speaker: Speaker): string {
  return bind(trace, roles, speaker).text;
}

/** Whether a formula would say more than the value. */
export function isComputed(trace: Trace, roles: Roles): boolean {
  if (trace.kind === 'role') {
    const input = roles.get(trace.role);
    return input !== undefined && isComputed(input.trace, roles);
  }
  if (trace.kind === 'choice') {
    const chosen = chosenOf(trace);
    return chosen !== null && isComputed(chosen, roles);
  }
  return trace.kind === 'arithmetic' || trace.kind === 'round';
}

/** What a choice gave; null while it is undecided. */
export function chosenOf(trace: Extract<Trace, { kind: 'choice' }>): Trace | null {
  if (trace.branches.some(({ when }) => when.value.kind !== 'boolean')) return null;
  const taken = trace.branches.find(({ when }) => when.value.kind === 'boolean' && when.value.value);
  return taken === undefined ? trace.otherwise : taken.gives;
}

function bind(trace: Trace, roles: Roles, speaker: Speaker): Bound {
  switch (trace.kind) {
    case 'arithmetic':
      return bindArithmetic(trace, roles, speaker);
    case 'round': {
      const parts = [trace.operand, trace.to].map((part) => bind(part, roles, speaker).text);
      return { text: `${speaker.say.functions.round}(${parts.join(', ')})`, binds: ATOM };
    }
    case 'choice': {
      const chosen = chosenOf(trace);
      return chosen === null ? bindValue(trace, speaker) : bind(chosen, roles, speaker);
    }
    case 'role': {
      const input = roles.get(trace.role);
      if (input === undefined) return bindValue(trace, speaker);
      return bind(input.trace, roles, speaker);
    }
    default:
      return bindValue(trace, speaker);
  }
}

function bindArithmetic(trace: Extract<Trace, { kind: 'arithmetic' }>, roles: Roles, speaker: Speaker): Bound {
  const { name } = trace;
  const operands = trace.operands.map((operand) => bind(operand, roles, speaker));
  const [left, right] = operands;
  if (isInfix(name) && left !== undefined && right !== undefined) {
    const { sign, binds } = INFIX[name];
    const strict = name === 'subtract' || name === 'divide' || name === 'power';
    const text = `${enclosed(left, binds)} ${sign} ${enclosed(right, strict ? binds + 1 : binds)}`;
    return { text, binds };
  }
  if (name === 'negate' && left !== undefined) return { text: `−${enclosed(left, PRODUCT)}`, binds: SUM };
  const texts = operands.map((operand) => operand.text).join(', ');
  return { text: `${functionName(name, speaker)}(${texts})`, binds: ATOM };
}

function isInfix(name: ArithmeticName): name is Infix {
  return Object.hasOwn(INFIX, name);
}

function functionName(name: ArithmeticName, speaker: Speaker): string {
  const { functions } = speaker.say;
  if (name === 'square_root') return '√';
  return Object.hasOwn(functions, name) ? functions[name as keyof typeof functions] : name; // asked just before
}

function enclosed({ text, binds }: Bound, atLeast: number): string {
  return binds < atLeast ? `(${text})` : text;
}

function bindValue(trace: Trace, speaker: Speaker): Bound {
  const { value } = trace;
  const text = value.kind === 'missing' ? speaker.gap(value) : speaker.short(value, trace.percent === true);
  return { text, binds: text.startsWith('−') ? SUM : ATOM };
}
