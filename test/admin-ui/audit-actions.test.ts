import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actionsOf, isKnownAction, RESOURCE_LABELS } from '../../admin-ui/resources/audit/audit-actions.js';
import { PERMISSION_NAMES } from '../../server/access/permissions.js';

const SERVER = fileURLToPath(new URL('../../server/', import.meta.url));
const RESOURCES = [...Object.keys(RESOURCE_LABELS), 'entries', 'sessions', 'database'];
const ACTION = new RegExp(`'((?:${RESOURCES.join('|')}):[a-z][a-z-]*)'`, 'g');

/** What the server calls actions, by its source: texts of that form that are no permissions. */
function actionsOfTheServer(): readonly string[] {
  const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    [...readFileSync(`${SERVER}${file}`, 'utf8').matchAll(ACTION)].map(([, action = '']) => action),
  );
  const permissions: readonly string[] = PERMISSION_NAMES;
  return [...new Set(found)].filter((action) => !permissions.includes(action));
}

describe('the words of the audit log', () => {
  it('know every action that the server writes into it', () => {
    const actions = actionsOfTheServer();
    expect(actions.length).toBeGreaterThan(40);
    expect(actions.filter((action) => !isKnownAction(action))).toEqual([]);
  });

  it('offer for a kind of thing what is done to it, also where the log names it otherwise', () => {
    expect(actionsOf('sheets')).toContain('entries:verify');
    expect(actionsOf('users')).toEqual(expect.arrayContaining(['users:grant', 'sessions:refuse']));
    expect(actionsOf('units')).not.toContain('users:grant');
  });
});
