const FORM = /^heng_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** An API key as it is shown, once: `heng_<id>_<secret>`. The prefix lets scanners find keys that leaked. */
export function apiKeyText(id: string, secret: string): string {
  return `heng_${id}_${secret}`;
}

/** The parts of an API key; null when it is none. */
export function parseApiKey(text: string): { readonly id: string; readonly secret: string } | null {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}
