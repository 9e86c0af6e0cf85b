import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCESS_PROBLEMS } from '../../../server/access/access-problems.js';
import { handleErrors } from '../../../server/http/errors/handle-errors.js';
import type { ProblemKind } from '../../../server/http/errors/problem.js';
import { HTTP_PROBLEMS } from '../../../server/http/errors/problems.js';
import { METRICS_PROBLEMS } from '../../../server/http/metrics/metrics-problems.js';
import { preferredLanguage } from '../../../server/http/request-language.js';
import { API_KEY_PROBLEMS } from '../../../server/resources/api-keys/api-key-problems.js';
import { AUDIT_PROBLEMS } from '../../../server/resources/audit/audit-problems.js';
import { BULK_PROBLEMS } from '../../../server/resources/bulk/bulk-problems.js';
import { CYCLE_PROBLEMS } from '../../../server/resources/cycles/cycle-problems.js';
import { DECISION_PROBLEMS } from '../../../server/resources/decisions/decision-problems.js';
import { ENTRY_PROBLEMS } from '../../../server/resources/entries/entry-problems.js';
import { EVENT_PROBLEMS } from '../../../server/resources/events/event-problems.js';
import { EVIDENCE_PROBLEMS } from '../../../server/resources/evidence/evidence-problems.js';
import { NOT_ASSIGNED_PROBLEMS } from '../../../server/resources/not-assigned/not-assigned-problems.js';
import { SCHEME_PROBLEMS } from '../../../server/resources/schemes/scheme-problems.js';
import { VERSION_PROBLEMS } from '../../../server/resources/schemes/versions/version-problems.js';
import { OIDC_PROBLEMS } from '../../../server/resources/sessions/oidc/oidc-problems.js';
import { SETUP_PROBLEMS } from '../../../server/resources/setup/setup-problems.js';
import { UNIT_PROBLEMS } from '../../../server/resources/units/unit-problems.js';
import { USER_PROBLEMS } from '../../../server/resources/users/user-problems.js';
import { TABLE_PROBLEMS } from '../../../server/spreadsheets/table-problems.js';

describe('a bug in a route', () => {
  const lines: string[] = [];
  const app = Fastify({ logger: { level: 'error', stream: { write: (line: string) => lines.push(line) } } });
  let url = '';
  beforeAll(async () => {
    handleErrors(app);
    app.get('/bug', () => {
      throw new TypeError('secret detail of the program');
    });
    url = await app.listen({ port: 0 });
  });
  afterAll(() => app.close());

  it('gives 500 with the id of the request and nothing of the program; the log has the stack under that id', async () => {
    const answer = await fetch(`${url}/bug`, { headers: { 'accept-language': 'en' } });
    const text = await answer.text();
    const body: { readonly request: string; readonly code: string } = JSON.parse(text);
    expect(answer.status).toBe(500);
    expect(body.code).toBe('internal-error');
    expect(text).not.toMatch(/secret|TypeError|\.ts|at /);
    expect(text).toContain(`give the number ${body.request}`);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      reqId: body.request,
      err: { message: 'secret detail of the program', stack: expect.stringContaining('errors.test.ts') },
    });
  });
});

describe('the problems of the API', () => {
  const all: readonly Pick<ProblemKind<never>, 'code' | 'status'>[] = [
    ...HTTP_PROBLEMS,
    ...SCHEME_PROBLEMS,
    ...VERSION_PROBLEMS,
    ...ACCESS_PROBLEMS,
    ...USER_PROBLEMS,
    ...API_KEY_PROBLEMS,
    ...SETUP_PROBLEMS,
    ...UNIT_PROBLEMS,
    ...CYCLE_PROBLEMS,
    ...BULK_PROBLEMS,
    ...DECISION_PROBLEMS,
    ...ENTRY_PROBLEMS,
    ...NOT_ASSIGNED_PROBLEMS,
    ...EVIDENCE_PROBLEMS,
    ...EVENT_PROBLEMS,
    ...TABLE_PROBLEMS,
    ...METRICS_PROBLEMS,
    ...AUDIT_PROBLEMS,
    ...OIDC_PROBLEMS,
  ];

  it('have codes of their own that are slugs, and statuses of errors', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter(({ code, status }) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code) || status < 400)).toEqual([]);
  });
});

describe('preferredLanguage', () => {
  it.each([
    ['', 'zh'],
    ['de', 'zh'],
    ['*', 'zh'],
    ['en', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['de, en-GB;q=0.8, zh;q=0.5', 'en'],
    ['en;q=0', 'zh'],
    ['EN-us', 'en'],
    [';;,q=', 'zh'],
  ])('of %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
