/**
 * The title of a scheme as far as one line of its text says it; null where it does not.
 *
 * @example titleOf('scheme: a\ntitle: 甲县2024年考核\n') // '甲县2024年考核'
 */
export function titleOf(text: string): string | null {
  const [, written = ''] = /^title:[ \t]*(.*)$/mu.exec(text) ?? [];
  const bare = written.replace(/\s+#.*$/u, '').trim();
  const quoted = /^(["'])(.*)\1$/u.exec(bare);
  const title = quoted?.[2] ?? bare;
  return title === '' || /^[|>&*{[]/.test(title) ? null : title;
}
