import { expect, test } from 'vitest';
import { compareCodePoints, suggest } from '../../../dsl/expression/index.js';

test.each([
  ['membrs', ['members', 'staff'], ['members']],
  ['MEMBERS', ['members'], ['members']],
  ['members', ['facts.members', 'own.members'], ['facts.members', 'own.members']],
  ['会员术', ['会员数', '委员会'], ['会员数']],
  ['foo', ['floor', 'fo', 'boo'], ['boo', 'fo']],
  ['x', ['y', 'X'], ['X']],
  ['independent_unoins', ['independent_unions'], ['independent_unions']],
  ['abcd', ['abce', 'abcf', 'abcg', 'abch'], ['abce', 'abcf', 'abcg']],
  ['', ['a'], []],
])('near to %s among %j are %j', (written, known, near) => {
  expect(suggest(written, known)).toEqual(near);
});

test('code points are compared, not UTF-16 units', () => {
  expect(['\uff5e', '𠮷', 'a', 'ab'].sort(compareCodePoints)).toEqual(['a', 'ab', '\uff5e', '𠮷']);
});
