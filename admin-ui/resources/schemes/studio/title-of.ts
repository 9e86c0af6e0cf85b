/**
 * The title of a scheme as far as one line of its text says it; null where it does not.
 *
 * @example titleOf('scheme: a\ntitle: 甲县2024年考核\n') // '甲县2024年考核'
 */
export function titleOf(text: string): string | null {
  const [, written = ''] = /^title:[ \t]*(.*)$/mu.exec(text) ?? [];
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/u.exec(written.trim());
  const title = quoted?.[2] ?? written.replace(/\s+#.*$/u, '').trim();
  return title === '' || /^[|>&*{[]/.test(title) ? null : title;
}
