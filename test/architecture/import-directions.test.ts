import { describe, expect, it } from 'vitest';
import directions from './import-directions.json' with { type: 'json' };
import { findImports, resolveImport, type Target } from './imports.js';
import { listFiles, listSourceFiles, readText } from './source-files.js';

type Row = (typeof directions.rows)[number];

const files = listSourceFiles();
const fileSet = new Set(files);

describe('the directions of imports', () => {
  it('are looked at in every source file there is', () => {
    const typescript = listFiles().filter((path) => path.endsWith('.ts') || path.endsWith('.tsx'));
    expect(files.length).toBeGreaterThanOrEqual(typescript.length);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => rowFor(path) === undefined)).toEqual([]);
    // Counted in another way: every line that names a module was understood as an import.
    const crude = files.map((path) => [path, countNamedModules(readText(path))] as const);
    const understood = files.map((path) => [path, findImports(readText(path)).length] as const);
    expect(understood.filter(([, count], index) => count < (crude[index]?.[1] ?? 0))).toEqual([]);
  });

  it('lead only where the table allows', () => {
    expect(files.flatMap(findForbidden)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const existing = new Set(listFiles());
    const dangling = files.flatMap((path) =>
      targetsOf(path).flatMap((target) =>
        target.kind === 'file' && !existing.has(target.path) ? [`${path} → ${target.path}`] : [],
      ),
    );
    expect(dangling).toEqual([]);
  });

  it('make no circle inside the language, types included', () => {
    const edges = new Map(
      files
        .filter((path) => path.startsWith('dsl/'))
        .map((path) => [
          path,
          targetsOf(path).flatMap((target) =>
            target.kind === 'file' && target.path.startsWith('dsl/') ? [target.path] : [],
          ),
        ]),
    );
    expect(edges.size).toBeGreaterThan(40);
    expect(findCycle(edges)).toEqual([]);
  });
});

describe('the table of directions', () => {
  it('has no row that matches no file, and no package that is not a dependency', () => {
    const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(readText('package.json'));
    const declared = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) =>
      Object.keys(manifest[key] ?? {}),
    );
    const idle = directions.rows.filter((row) => !files.some((path) => isUnder(path, row.path)));
    const unknown = directions.rows.flatMap((row) => row.packages.filter((name) => !declared.includes(name)));
    expect({ idle: idle.map((row) => row.path), unknown }).toEqual({ idle: [], unknown: [] });
  });

  it('keeps json-rules-engine to one file and the number libraries to one folder of the language', () => {
    const allowing = (name: string): readonly string[] =>
      directions.rows.filter((row) => row.path.startsWith('dsl') && row.packages.includes(name)).map((row) => row.path);
    expect(allowing('json-rules-engine')).toEqual(['dsl/conditions/rules-engine.ts']);
    expect(allowing('fraction.js')).toEqual(['dsl/number']);
    expect(allowing('decimal.js')).toEqual(['dsl/number']);
  });
});

describe('findCycle', () => {
  it('names the files of a circle in order', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(edges)).toEqual(['b', 'd', 'b']);
  });
});

/** The imports of a file that its row does not allow, each as a sentence. */
function findForbidden(path: string): readonly string[] {
  const row = rowFor(path);
  if (row === undefined) return [];
  return targetsOf(path)
    .filter((target) => !isAllowed(target, row))
    .map((target) => `${path} may not import ${target.kind === 'file' ? target.path : target.name} (row ${row.path})`);
}

function isAllowed(target: Target, row: Row): boolean {
  switch (target.kind) {
    case 'file':
      return row.may.some((folder) => isUnder(target.path, folder));
    case 'package':
      return row.packages.includes(target.name);
    case 'node':
      return row.node;
  }
}

function targetsOf(path: string): readonly Target[] {
  return findImports(readText(path)).map((each) => resolveImport(each, path, fileSet));
}

function rowFor(path: string): Row | undefined {
  return directions.rows
    .filter((row) => isUnder(path, row.path))
    .sort((left, right) => right.path.length - left.path.length)[0];
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function countNamedModules(text: string): number {
  return text.split('\n').filter((line) => /^(?:import|export|\}).* from '[^']+';$/.test(line)).length;
}

/** The first circle of a graph in the order of its nodes, its first node repeated at the end; empty when there is none. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const finished = new Set<string>();
  const visit = (node: string, trail: readonly string[]): readonly string[] => {
    const start = trail.indexOf(node);
    if (start >= 0) return [...trail.slice(start), node];
    if (finished.has(node)) return [];
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(node);
    return [];
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
