import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CompiledScheme, compileScheme } from '../../../dsl/index.js';
import { planPart } from './plan-part.js';
import { printConditions } from './print-conditions.js';
import { printNormalForm } from './print-normal-form.js';
import { printPlan } from './print-plan.js';

/*
 * What each phase makes of the shipped schemes, in files that are read in review like code. After a change that is meant:
 * `UPDATE_GOLDENS=1 npx vitest run test/dsl/goldens`, read the difference, commit it with the change.
 */

function shipped(id: string): CompiledScheme {
  const { compiled } = compileScheme(readFileSync(`schemes/${id}/scheme.yaml`, 'utf8'));
  if (compiled === null) throw new Error(`${id} does not compile`);
  return compiled;
}

function expectGolden(name: string, text: string): void {
  const path = `test/dsl/goldens/${name}`;
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing: write it with UPDATE_GOLDENS=1`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(['bda-2022', 'shaoxing-2019', 'gansu-2011', 'dalian-2018'])('%s', (id) => {
  const { scheme, plan } = shipped(id);

  it('has the normal form of its golden', () => {
    expectGolden(`${id}.normal.yaml`, printNormalForm(scheme));
  });

  it('has the Plan of its golden', () => {
    expectGolden(`${id}.plan.txt`, printPlan(plan));
  });

  it('has the published conditions of its golden', () => {
    expectGolden(`${id}.conditions.json`, printConditions(plan));
  });
});

describe('guyuan-2023, the table for township unions and the outcome', () => {
  const { plan } = shipped('guyuan-2023');

  it('has the Plan of its golden', () => {
    expectGolden('guyuan-2023.plan.txt', printPlan(plan, planPart(plan, 'township_table')));
  });

  it('has the published conditions of its golden', () => {
    expectGolden('guyuan-2023.conditions.json', printConditions(plan));
  });
});
