import fc from 'fast-check';
import type { Condition } from '../../../dsl/conditions/condition.js';
import type { OperandValues } from '../../../dsl/conditions/decide.js';
import { divide, multiply, type Quantity, quantity, squareRoot } from '../../../dsl/number/index.js';
import type { Value } from '../../../dsl/plan/value.js';

type Type = 'number' | 'boolean' | 'text' | 'day' | 'tier';
type Environment = ReadonlyMap<string, Value>;

const TWO = quantity('2');
const THIRD = known(divide(quantity('1'), quantity('3')));
const ROOT = known(squareRoot(TWO));
/** √2 × √2, computed: no number of digits tells whether it is 2. */
export const ABOUT_TWO: Quantity = multiply(ROOT, ROOT);

const VALUES = {
  number: [quantity('-1.5'), quantity('0'), THIRD, TWO, quantity('2.00'), ABOUT_TWO, quantity('120000')],
  boolean: [true, false],
  text: ['', '12万', 'a', 'abc', 'true'],
  day: [
    { kind: 'day', day: 0 },
    { kind: 'day', day: 0 },
    { kind: 'day', day: 18_000 },
  ],
  tier: [
    { kind: 'tier', index: 0, id: 'excellent' },
    { kind: 'tier', index: 1, id: 'good' },
    { kind: 'tier', index: 2, id: 'poor' },
  ],
} as const satisfies Record<Type, readonly Value[]>;

const WITHOUT_VALUE: readonly Value[] = [
  { kind: 'missing', reasons: [{ kind: 'not_reported', of: 'members' }] },
  { kind: 'absent', reason: 'not_assigned' },
  { kind: 'absent', reason: 'not_applicable' },
];

const TYPES: readonly Type[] = ['number', 'boolean', 'text', 'day', 'tier'];
const NUMBERS_PER_TYPE = 4;

/** A well-typed condition and the values of its operands, each known, missing or absent. */
export const conditionAndValues: fc.Arbitrary<{ readonly condition: Condition; readonly values: OperandValues }> =
  fc.record({ condition: conditionArbitrary(), values: environmentArbitrary().map(lookUp) });

function conditionArbitrary(): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      { weight: 1, arbitrary: leafArbitrary() },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constantFrom('all' as const, 'any' as const),
          of: fc.array(tie('condition'), { maxLength: 4 }),
        }),
      },
    ),
  }));
  return condition;
}

function leafArbitrary(): fc.Arbitrary<Condition> {
  const negated = fc.boolean();
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TYPES).chain(comparisonArbitrary) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('holds' as const), operand: operandOf('boolean'), negated }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('missing' as const),
        operand: fc.constantFrom(...TYPES).chain(operandOf),
        negated,
      }),
    },
  );
}

function comparisonArbitrary(type: Type): fc.Arbitrary<Condition> {
  const unordered = ['=', '!='] as const;
  const ordered = [...unordered, '<', '<=', '>', '>='] as const;
  return fc.record({
    kind: fc.constant('comparison' as const),
    operator: fc.constantFrom(...(type === 'text' || type === 'boolean' ? unordered : ordered)),
    left: operandOf(type),
    right: operandOf(type),
  });
}

function operandOf(type: Type): fc.Arbitrary<string> {
  return fc.nat(NUMBERS_PER_TYPE - 1).map((number) => `${type}#${number}`);
}

function environmentArbitrary(): fc.Arbitrary<Environment> {
  const ofType = (type: Type) =>
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom<Value>(...VALUES[type]) },
        { weight: 1, arbitrary: fc.constantFrom(...WITHOUT_VALUE) },
      ),
      { minLength: NUMBERS_PER_TYPE, maxLength: NUMBERS_PER_TYPE },
    );
  return fc
    .tuple(...TYPES.map(ofType))
    .map((lists) => new Map(TYPES.flatMap((type, t) => (lists[t] ?? []).map((value, n) => [`${type}#${n}`, value]))));
}

/** Reads operands from a map; one that is not there is a mistake of the test. */
export function lookUp(values: ReadonlyMap<string, Value>): OperandValues {
  return (operand) => {
    const value = values.get(operand);
    if (value === undefined) throw new Error(`the test gives no value for ${operand}`);
    return value;
  };
}

function known(value: Quantity | null): Quantity {
  if (value === null) throw new Error('the test expects a number');
  return value;
}
