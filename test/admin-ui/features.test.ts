import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../admin-ui/features.js';
import { listFiles } from '../architecture/source-files.js';

describe('the features of the admin UI', () => {
  it('are each a folder of their own, and each folder with a feature is listed', () => {
    const folders = listFiles('admin-ui/resources').flatMap(
      (path) => /^admin-ui\/resources\/([^/]+)\/feature\.ts$/.exec(path)?.[1] ?? [],
    );
    expect(FEATURES.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  it('share no address, and every line of the menu leads to a page', () => {
    const paths = FEATURES.flatMap(({ pages }) => pages.map(({ path }) => path));
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    const entries = FEATURES.flatMap(({ menu = [] }) => menu.map(({ to }) => to));
    expect(entries.filter((to) => !paths.includes(to))).toEqual([]);
  });

  it('say everything of the menu in both languages', () => {
    const words = FEATURES.flatMap(({ menu = [] }) => menu.flatMap(({ label, about }) => [label, about]));
    expect(words.length).toBeGreaterThan(6);
    expect(words.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '' || /\p{Script=Han}/u.test(en))).toEqual(
      [],
    );
  });
});
