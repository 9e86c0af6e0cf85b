import { mkdtempSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import type { AccountsUnderTest, Person } from '../server/accounts.js';
import { SCHEMES } from '../server/http/running-server.js';
import { type Stage, withStage } from './stage.js';

/** A scheme of the folder `schemes/`, or the text of another one. */
export type StagedScheme = string | { readonly id: string; readonly text: string };

/** A unit of a cycle that is staged. */
export interface StagedUnit {
  /** Its name, and its external id too: what it is called in documents. */
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
}

/** Who rates: a person, or (where left out) a new evaluator. */
export interface StagedRater {
  readonly source: string;
  /** Name of the rater in documents. */
  readonly rater: string;
  readonly person?: Person;
  /** Names of units; left out: all. */
  readonly units?: readonly string[];
  /** Keys of items; left out: all of the source. */
  readonly items?: readonly string[];
}

export interface StagedYear {
  /** Id of the scheme. */
  readonly scheme: string;
  readonly name: string;
  readonly year: number;
  readonly units: readonly StagedUnit[];
  readonly raters?: readonly StagedRater[];
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** An open cycle, prepared through the API. */
export interface StagedCycle {
  readonly id: string;
  /** `/api/cycles/<id>` */
  readonly path: string;
  readonly office: Person;
  /** Ids by name. */
  readonly units: ReadonlyMap<string, string>;
  /** Above all units. */
  readonly root: string;
  /** By name of the rater. */
  readonly raters: ReadonlyMap<string, Person>;
  unit(name: string): string;
  rater(name: string): Person;
}

/**
 * A stage whose server offers these schemes, and nothing else: each is checked and published when it starts.
 *
 * @example
 * const stage = withSchemes('guyuan-2023');
 * const cycle = await openCycle(stage.server, { scheme: 'guyuan-2023', name: '年检', year: 2023, units: [{ name: '一厂', attributes: { type: 'soe' } }] });
 */
export function withSchemes(...schemes: readonly StagedScheme[]): Stage {
  const schemesFolder = mkdtempSync(join(tmpdir(), 'heng-e2e-schemes-'));
  beforeAll(async () => {
    for (const scheme of schemes) await putScheme(schemesFolder, scheme);
  });
  return withStage({ schemesFolder });
}

async function putScheme(folder: string, scheme: StagedScheme): Promise<void> {
  if (typeof scheme === 'string') {
    await cp(join(SCHEMES, scheme), join(folder, scheme), { recursive: true });
    return;
  }
  await mkdir(join(folder, scheme.id));
  await writeFile(join(folder, scheme.id, 'scheme.yaml'), scheme.text);
}

/**
 * Makes units, an open cycle over them, and who rates them; whatever is odd about the cycle is accepted.
 *
 * @throws Error with the answer of the server where it refused
 */
export async function openCycle(server: AccountsUnderTest, year: StagedYear): Promise<StagedCycle> {
  const office = await server.person('office');
  const { root, units } = await makeUnits(office, year);
  const id = await makeCycle(office, year, root);
  const path = `/api/cycles/${id}`;
  const raters = new Map<string, Person>();
  const unit = (name: string): string => known(units, name);
  for (const { source, rater, person, units: names, items } of year.raters ?? []) {
    const who = person ?? raters.get(rater) ?? (await server.person('evaluator'));
    raters.set(rater, who);
    const given = {
      actor: { kind: 'user', id: who.id },
      source,
      rater,
      units: names === undefined ? {} : { units: names.map(unit) },
      ...(items === undefined ? {} : { items }),
    };
    succeeded(await office.post(`${path}/assignments`, given));
  }
  return { id, path, office, units, root, raters, unit, rater: (name) => known(raters, name) };
}

async function makeUnits(office: Person, { name, year, units }: StagedYear) {
  const top = succeeded(await office.post('/api/units', { name }));
  const root = String(top.id);
  const ids = new Map<string, string>();
  for (const unit of units) {
    const made = succeeded(await office.post('/api/units', { name: unit.name, externalId: unit.name, parent: root }));
    const id = String(made.id);
    ids.set(unit.name, id);
    if (unit.attributes === undefined) continue;
    const values = { values: unit.attributes };
    succeeded(await office.patch(`/api/units/${id}/attributes/${year}`, values, { 'if-match': '"1"' }));
  }
  return { root, units: ids };
}

async function makeCycle(office: Person, { scheme, name, parameters = {} }: StagedYear, root: string): Promise<string> {
  const { hash } = succeeded(await office.get(`/api/schemes/${scheme}`));
  const population = { subtrees: [root], except: [root] };
  const made = succeeded(await office.post('/api/cycles', { name, schemeHash: hash, population, parameters }));
  const path = `/api/cycles/${made.id}`;
  const { diagnostics } = succeeded(await office.get(`${path}/check?step=open`));
  const codes = (diagnostics as readonly { readonly code: string }[]).map(({ code }) => code);
  succeeded(await office.post(`${path}/open`, { accept: [...new Set(codes)] }, { 'if-match': '"1"' }));
  return String(made.id);
}

function succeeded({ status, json, text }: Awaited<ReturnType<Person['get']>>): Readonly<Record<string, unknown>> {
  if (status >= 300 || json === null) throw new Error(`${status} ${text}`);
  return json;
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`nothing was staged under the name ${name}`);
  return found;
}
