import type { FastifyRequest } from 'fastify';
import type { Language } from '../../dsl/index.js';

/** The language of one string for people: `?lang=`, else the best of `Accept-Language`, else Chinese. */
export function requestLanguage(request: FastifyRequest): Language {
  const { query } = request;
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : undefined;
  if (asked === 'zh' || asked === 'en') return asked;
  return preferredLanguage(request.headers['accept-language'] ?? '');
}

/**
 * The first of zh and en by weight (`q`), equal weights in the order written.
 *
 * @example preferredLanguage('de, en-GB;q=0.8, zh;q=0.5') // 'en'
 */
export function preferredLanguage(header: string): Language {
  const weighted = header.split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0]?.trim();
    if (language !== 'zh' && language !== 'en') return [];
    const written = parameters.map((each) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(each)?.[1]).find(Boolean);
    return [{ language, weight: written === undefined ? 1 : Number(written) } as const];
  });
  const best = weighted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return best?.language ?? 'zh';
}
