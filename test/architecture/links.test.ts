import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './source-files.js';

/** A markdown link that leads inside the project: neither an address nor a place on the same page. */
const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)\s]*)?\)/g;

describe('links in the documents', () => {
  const files = listFiles();
  const documents = files.filter((path) => path.endsWith('.md'));

  it('lead to files or folders of the project', () => {
    const links = documents.flatMap((path) =>
      [...withoutCode(readText(path)).matchAll(LINK)].map((match) => ({
        path,
        target: posix.normalize(posix.join(posix.dirname(path), decodeURI(match[1] ?? ''))).replace(/\/$/, ''),
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    const leads = (target: string): boolean => files.some((file) => file === target || file.startsWith(`${target}/`));
    expect(links.filter(({ target }) => !leads(target))).toEqual([]);
  });
});

/** Without code: what stands between back quotes is no link. */
function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}
