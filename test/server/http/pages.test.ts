import { describe, expect, it } from 'vitest';
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

  it('/ says where to look, in both languages, and every place is there', async () => {
    const chinese = await server.get('/');
    const english = await server.get('/', { 'accept-language': 'en' });
    expect(chinese.text).toContain('<html lang="zh-CN">');
    expect(english.text).toContain('<html lang="en">');
    const links = [...english.text.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links).toEqual(['/?lang=zh', '/docs', '/api/schemes', '/openapi.json', '/api/ready']);
    for (const link of links) expect((await server.get(link)).status).toBe(200);
    expect(chinese.text).not.toMatch(LOADED);
  });
});
