import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableItem, likeness, sharedRequirement } from '../../../dsl/lint/reading/similar-items.js';

const shared = (a: string, b: string) => sharedRequirement(comparableItem(a), comparableItem(b));

describe('two items of a table', () => {
  it.each([
    // guyuan-2023 附件（二）第17、18项，第13、14项
    [
      '建立职工（代表）大会、厂务公开、会员代表大会和会员代表常任制度。',
      '建立职工（代表）大会、职代会民主评议领导干部、厂（校、院）务公开等制度。',
      '职工(代表)大会',
    ],
    [
      '有一支热心为职工办事、热爱工会工作的工会积极分子队伍。',
      '建立工会积极分子队伍，定期对工会干部和工会积极分子进行培训。',
      '工会积极分子队伍',
    ],
    ['组织开展职工文体活动。', '组织开展 职工文体活动', '组织开展职工文体活动'],
  ])('ask for the same: %s / %s', (a, b, both) => {
    expect(shared(a, b)).toBe(both);
    expect(shared(b, a)).toBe(both);
  });

  it.each([
    // guyuan-2023 附件（二）第2、11项，第11、12项；（一）第12、13项; gansu-2011 二、4 和 6
    [
      '依法选举产生工会委员会和工会经费审查委员会，选举结果报上一级工会批准。',
      '依法选举产生工会主席、副主席、经费审查委员会主任，并报上一级工会批准。',
    ],
    [
      '依法选举产生工会主席、副主席、经费审查委员会主任，并报上一级工会批准。',
      '工会主席、副主席、经费审查委员会主任因工作需要变动时，征得本级工会委员会和上一级工会同意。',
    ],
    [
      '有一支热心为职工办事、热爱工会工作的工会积极分子队伍。',
      '定期对工会干部和工会积极分子进行培训，工会干部熟练掌握工会工作知识和相关法律知识。',
    ],
    ['每增长0.2%得2分', '每增长0.4%得2分'],
  ])('differ: %s / %s', (a, b) => {
    expect(shared(a, b)).toBeNull();
  });

  it('are alike both ways, and each is like itself', () => {
    const words = fc.string({ unit: fc.constantFrom(...'工会职代表大建立有，。、2%'), maxLength: 20 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(likeness(comparableItem(a), comparableItem(b))).toBe(likeness(comparableItem(b), comparableItem(a)));
        expect(shared(a, a)).not.toBeNull();
      }),
    );
  });
});
