import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, type Grant, type Scope, SYSTEM } from '../../../server/access/actor.js';
import { covers, may, maySomewhere, permissionsOf, scopesOf, type Target } from '../../../server/access/may.js';
import { PERMISSION_NAMES, PERMISSIONS, type Permission } from '../../../server/access/permissions.js';
import { ROLE_NAMES, ROLES, type Role } from '../../../server/access/roles.js';

const person = (...grants: readonly Grant[]): Actor => ({ kind: 'user', id: 'u1', name: '张三', grants });
const withRole = (role: Role, scope: Scope = {}): Actor => person({ role, scope });
const heldBy = (role: Role): readonly Permission[] =>
  PERMISSION_NAMES.filter((permission) => may(withRole(role), permission));

describe('the table of permissions', () => {
  it('names every permission after a resource, with words in both languages, and gives it to somebody', () => {
    for (const [permission, rule] of Object.entries(PERMISSIONS)) {
      expect(permission).toMatch(/^[a-z-]+:[a-z]+$/);
      expect(rule.label.zh).toMatch(/\p{Script=Han}/u);
      expect(rule.label.en).toMatch(/^[a-z]/);
      expect(rule.roles.length).toBeGreaterThan(0);
    }
    for (const role of ROLE_NAMES) expect(ROLES[role].zh).toMatch(/\p{Script=Han}/u);
    expect(ROLE_NAMES.filter((role) => heldBy(role).length === 0)).toEqual([]);
  });

  it('gives an administrator accounts, keys and webhooks, and nothing on content', () => {
    const resources = new Set(heldBy('administrator').map((permission) => permission.split(':')[0]));
    expect([...resources]).toEqual(['users', 'api-keys', 'webhooks']);
  });

  it('lets the auditor read and change nothing', () => {
    expect(heldBy('auditor').filter((permission) => !permission.endsWith(':read'))).toEqual([]);
    const readable = PERMISSION_NAMES.filter((permission) => permission.endsWith(':read'));
    expect(heldBy('auditor')).toEqual(readable);
  });

  it('separates writing from publishing, and deciding from computing', () => {
    expect(heldBy('author')).not.toContain('schemes:publish');
    expect(heldBy('publisher')).not.toContain('schemes:write');
    expect(heldBy('office')).not.toContain('decisions:take');
    expect(heldBy('leader')).not.toContain('runs:compute');
  });
});

describe('may', () => {
  const town: Target = { unitPath: ['city', 'county', 'town'], department: 'finance', cycle: '2023' };

  it('refuses somebody without grants everything, and the system nothing', () => {
    expect(permissionsOf(person())).toEqual([]);
    expect(PERMISSION_NAMES.every((permission) => may(SYSTEM, permission, town))).toBe(true);
  });

  it('reaches the whole subtree of a unit and nothing beside or above it', () => {
    const reporter = withRole('reporter', { subtree: 'county' });
    expect(may(reporter, 'entries:enter', town)).toBe(true);
    expect(may(reporter, 'entries:enter', { unitPath: ['city', 'county'] })).toBe(true);
    expect(may(reporter, 'entries:enter', { unitPath: ['city', 'other'] })).toBe(false);
    expect(may(reporter, 'entries:enter', { unitPath: ['city'] })).toBe(false);
  });

  it('does not reach a target of which it is not known where it lies', () => {
    expect(may(withRole('reporter', { subtree: 'county' }), 'entries:enter', {})).toBe(false);
    expect(may(withRole('evaluator', { department: 'finance' }), 'ratings:enter', { cycle: '2023' })).toBe(false);
    expect(may(withRole('office', { cycle: '2023' }), 'runs:compute')).toBe(false);
  });

  it('needs every limit of one grant to hold; two grants are not mixed', () => {
    const evaluator = person(
      { role: 'evaluator', scope: { department: 'finance', cycle: '2022' } },
      { role: 'evaluator', scope: { department: 'health', cycle: '2023' } },
    );
    expect(may(evaluator, 'ratings:enter', town)).toBe(false);
    expect(may(evaluator, 'ratings:enter', { ...town, cycle: '2022' })).toBe(true);
  });

  it('does not look at limits that do not count: who rates for a department reads every unit', () => {
    const evaluator = withRole('evaluator', { department: 'finance' });
    expect(may(evaluator, 'units:read', { unitPath: ['city', 'other'] })).toBe(true);
    expect(scopesOf(evaluator, 'units:read')).toEqual([{}]);
  });

  it('gives what holds everywhere only for a grant without limits', () => {
    expect(maySomewhere(withRole('administrator', { subtree: 'county' }), 'users:manage')).toBe(false);
    expect(maySomewhere(withRole('administrator'), 'users:manage')).toBe(true);
  });

  it('tells queries where: each scope with the limits that count, everywhere instead of all others', () => {
    const office = person(
      { role: 'office', scope: { cycle: '2022', department: 'finance' } },
      { role: 'auditor', scope: { cycle: '2023' } },
    );
    expect(scopesOf(office, 'cycles:read')).toEqual([{ cycle: '2022' }, { cycle: '2023' }]);
    expect(scopesOf(person(...office.grants, { role: 'leader', scope: {} }), 'cycles:read')).toEqual([{}]);
  });
});

describe('the laws of scopes', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const optional = fc.option(name, { nil: undefined });
  const scope = fc.record({ subtree: optional, department: optional, cycle: optional });
  const grant = fc.record({ role: fc.constantFrom(...ROLE_NAMES), scope });
  const target = fc.record({ unitPath: fc.uniqueArray(name), department: optional, cycle: optional });
  const permission = fc.constantFrom(...PERMISSION_NAMES);

  it('a further grant never takes anything away', () => {
    fc.assert(
      fc.property(fc.array(grant), grant, permission, target, (grants, more, what, to) => {
        expect(!may(person(...grants), what, to) || may(person(...grants, more), what, to)).toBe(true);
      }),
    );
  });

  it('a grant that covers another gives at least as much', () => {
    fc.assert(
      fc.property(grant, scope, permission, target, (wide, limits, what, to) => {
        const narrow = { role: wide.role, scope: { ...limits, ...definedOf(wide.scope) } };
        expect(covers(wide, narrow)).toBe(true);
        expect(!may(person(narrow), what, to) || may(person(wide), what, to)).toBe(true);
      }),
    );
  });
});

function definedOf(scope: Scope): Scope {
  return Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== undefined));
}
