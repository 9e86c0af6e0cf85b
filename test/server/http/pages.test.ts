import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { withServer } from './running-server.js';

/** Addresses a page would load: of scripts, styles, pictures. Links that a person clicks are not among them. */
const LOADED = /<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"]*)"/g;
const FROM_STYLE = /@import|url\((?!["']?data:)/;

describe('the pages', () => {
  const server = withServer();

  it('/docs loads files of this server only, and all of them are there', async () => {
    const { text, headers } = await server.get('/docs');
    const loaded = [...text.matchAll(LOADED)].map((match) => match[1] ?? '');
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((address) => !address.startsWith('/docs/static/'))).toEqual([]);
    for (const address of loaded) expect((await server.get(address)).status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('/docs may ask nobody else, whatever its scripts try', async () => {
    const policy = (await server.get('/docs/')).headers.get('content-security-policy') ?? '';
    const sources = policy.split(';').flatMap((part) => part.trim().split(' ').slice(1));
    expect(sources.filter((source) => !["'self'", "'none'", "'unsafe-inline'", 'data:'].includes(source))).toEqual([]);
    const start = await server.get('/docs/static/swagger-initializer.js');
    expect(start.text).toContain('"validatorUrl":null');
    expect(start.text.replace(/\/\/.*$/gm, '')).not.toMatch(/https?:/);
    for (const style of ['swagger-ui.css', 'index.css']) {
      expect((await server.get(`/docs/static/${style}`)).text).not.toMatch(FROM_STYLE);
    }
  });

  it('/docs shows this API', async () => {
    const shown = await server.get('/docs/json');
    expect(shown.json).toEqual((await server.get('/openapi.json')).json);
  });
});

describe('the admin UI', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heng-ui-'));
  const server = withServer({ adminUiFolder: folder });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('that was not built says what to do, in both languages, and where else to look', async () => {
    const chinese = await server.get('/');
    const english = await server.get('/', { 'accept-language': 'en' });
    expect([chinese.status, english.status]).toEqual([503, 503]);
    expect(chinese.text).toContain('<html lang="zh-CN">');
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('npm run build');
    const links = [...english.text.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links).toEqual(['/?lang=zh', '/docs', '/api/schemes', '/openapi.json', '/api/ready']);
    for (const link of links.slice(1)) expect((await server.get(link)).status).toBe(200);
    expect(chinese.text).not.toMatch(LOADED);
  });

  it('is served once it was built: the page anew each time, its parts for long, compressed where the browser takes it', async () => {
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<title>衡</title>');
    writeFileSync(join(folder, 'assets', 'part-1a2b.js'), 'export const part = 1;');
    writeFileSync(join(folder, 'assets', 'part-1a2b.js.gz'), gzipSync('export const part = 1;'));
    const page = await server.get('/');
    expect([page.status, page.text]).toEqual([200, '<title>衡</title>']);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const part = await server.get('/assets/part-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(part.text).toBe('export const part = 1;');
    expect(part.headers.get('content-encoding')).toBe('gzip');
    expect(part.headers.get('cache-control')).toMatch(/max-age=\d{7,}, immutable/);
    expect((await server.get('/assets/gone-0000.js')).status).toBe(404);
    expect((await server.get('/assets/..%2Findex.html')).status).toBeGreaterThanOrEqual(400);
  });

  it('may load its own files only, and evaluate no text', async () => {
    writeFileSync(join(folder, 'index.html'), '<title>衡</title>');
    const policy = (await server.get('/')).headers.get('content-security-policy') ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)] as const));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('style-src-elem')).not.toContain("'unsafe-inline'");
    expect(rules.get('frame-ancestors')).toEqual(["'none'"]);
  });
});
