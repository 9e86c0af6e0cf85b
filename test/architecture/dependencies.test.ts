import { describe, expect, it } from 'vitest';
import { readText } from './source-files.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readText('package.json'));
const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(readText('package-lock.json')).packages;

describe('dependencies', () => {
  const names = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies ?? {}].flatMap((part) =>
    Object.keys(part),
  );

  it('each have a row in the record that says what they save, weigh and how they would leave', () => {
    const record = readText('docs/adr/0002-dependencies.md');
    const rows = record.split('\n').filter((line) => line.startsWith('| `'));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !rows.some((row) => row.split('|')[1]?.includes(`\`${name}\``)))).toEqual([]);
  });

  it('are locked for every platform, so that npm ci works where a registry does not offer all of them', () => {
    const optional = Object.entries(locked).flatMap(([holder, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ holder, name })),
    );
    expect(optional.length).toBeGreaterThan(20);
    const absent = optional.filter(
      ({ holder, name }) => !(`node_modules/${name}` in locked) && !(`${holder}/node_modules/${name}` in locked),
    );
    expect(absent).toEqual([]);
  });
});
