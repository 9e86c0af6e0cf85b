/** Characters of a name for display; the database keeps 200. */
const LONGEST = 200;
const WITHOUT_NAME = '未命名';

/**
 * The name of an uploaded file as it is kept and shown: the last part of a path, without control, invisible and bidirectional
 * characters (Unicode's C), without what file systems refuse, at most 200 characters with its extension. Never empty.
 *
 * @example
 * displayName('..\\..\\年报\u202Efdp.exe') // '年报fdp.exe'
 */
export function displayName(given: string): string {
  const [last = ''] = given
    .normalize('NFC')
    .split(/[/\\]/)
    .filter((part) => part.trim() !== '')
    .slice(-1);
  const plain = last
    .replace(/\p{C}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shorten(plain === '' ? WITHOUT_NAME : plain, '');
}

/** The extension of a name in lower case, without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The name with an extension that fits: as it is where it has one of these, else with the first of them behind it. */
export function withExtension(name: string, extensions: readonly string[]): string {
  const [first = ''] = extensions;
  return extensions.includes(extensionOf(name)) ? name : shorten(name, `.${first}`);
}

/** Cut to its first characters so that the end fits behind; the end of a name that is too long is its extension. */
function shorten(name: string, end: string): string {
  const characters = [...name];
  if (characters.length + end.length <= LONGEST) return `${name}${end}`;
  const extension = extensionOf(name);
  const tail = end !== '' || extension === '' ? end : `.${extension}`;
  return `${characters.slice(0, LONGEST - [...tail].length).join('')}${tail}`;
}

/**
 * The header `Content-Disposition` with a name of any characters (RFC 6266, RFC 8187): old clients read the first name, where
 * everything but letters, digits and a few signs is `_`.
 */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
