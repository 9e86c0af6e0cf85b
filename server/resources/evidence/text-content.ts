import { setImmediate } from 'node:timers/promises';

const PIECE = 1024 * 1024;
/** Control characters that no text has, NUL among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000E-\u001F\u007F]/;
/** What a browser may take for a page, a picture with scripts, or a program. */
const MARKUP = /<(?:!doctype|\?xml|html|head|body|svg|script|iframe|object|embed|meta|style|link)\b/i;
const LONGEST_MARKUP = 16;

/**
 * The encoding of a plain text, UTF-8 or GB 18030 (which GBK and GB 2312 are part of); null when it is neither, or holds control
 * characters or markup. Large texts are read in pieces, others get their turn in between.
 */
export async function textEncoding(bytes: Uint8Array): Promise<'utf-8' | 'gb18030' | null> {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    if (await isTextIn(encoding, bytes)) return encoding;
  }
  return null;
}

async function isTextIn(encoding: string, bytes: Uint8Array): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let before = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    const text = decoded(decoder, piece, at + PIECE < bytes.length);
    if (text === null || NOT_TEXT.test(text) || MARKUP.test(before + text)) return false;
    before = text.slice(-LONGEST_MARKUP);
    await setImmediate();
  }
  return true;
}

function decoded(
  decoder: Pick<InstanceType<typeof TextDecoder>, 'decode'>,
  piece: Uint8Array,
  stream: boolean,
): string | null {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    return null;
  }
}
