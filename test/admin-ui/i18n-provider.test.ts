import { describe, expect, it } from 'vitest';
import { i18nProviderOf } from '../../admin-ui/i18n/i18n-provider.js';
import { reactAdminWords } from '../../admin-ui/i18n/react-admin-words.js';

/** Every text of a table, as `key → text`. */
function textsOf(table: object, language: 'zh' | 'en', path: string): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null && 'zh' in value) {
      return [[`${path}.${key}`, String((value as Readonly<Record<string, unknown>>)[language])] as const];
    }
    return textsOf(value, language, `${path}.${key}`);
  });
}

const parametersOf = (text: string): readonly string[] =>
  [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe('the texts of react-admin', () => {
  it('are said in the language of the provider, with their parameters', () => {
    const zh = i18nProviderOf('zh');
    const en = i18nProviderOf('en');
    const range = { offsetBegin: 1, offsetEnd: 25, total: 300 };
    expect(zh.translate('ra.navigation.page_range_info', range)).toBe('第 1–25 条，共 300 条');
    expect(en.translate('ra.navigation.page_range_info', range)).toBe('1–25 of 300');
    expect([zh.getLocale(), en.getLocale()]).toEqual(['zh', 'en']);
  });

  it('give back what is no key as it is, or its default', () => {
    const { translate } = i18nProviderOf('zh');
    expect(translate('已停用')).toBe('已停用');
    expect(translate('resources.users.name', { _: '姓名' })).toBe('姓名');
    expect(translate('ra.nowhere.at_all')).toBe('ra.nowhere.at_all');
  });

  it('name no parameter in one language that the other does not know, and choose no plural in Chinese', () => {
    const zh = textsOf(reactAdminWords, 'zh', 'ra');
    const en = new Map(textsOf(reactAdminWords, 'en', 'ra'));
    expect(zh.length).toBeGreaterThan(140);
    const odd = zh.filter(([key, text]) =>
      parametersOf(text).some((name) => !parametersOf(en.get(key) ?? '').includes(name)),
    );
    expect(odd).toEqual([]);
    expect(zh.filter(([, text]) => text.includes('||||'))).toEqual([]);
  });
});
