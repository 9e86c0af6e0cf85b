import { unzipSync } from 'fflate';
import { TABLE_LIMITS } from '../table.js';
import { tableMalformed, tableTooLarge } from '../table-problems.js';

/** The parts of the file that are read. */
const READ = /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of an XLSX file as texts by path. How large they are unpacked is known beforehand and limited; what unpacks to
 * more than it says is cut off there, so no file can fill the memory.
 *
 * @throws Refusal `table-malformed`, `table-too-large`
 */
export function unpackXlsx(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (OLD_EXCEL.every((byte, index) => bytes[index] === byte)) {
    throw tableMalformed.refuse({
      what: {
        zh: '这是旧格式（.xls）或加了密码的文件，请另存为不加密码的 .xlsx',
        en: 'it is of the old format (.xls) or has a password; save it as .xlsx without one',
      },
    });
  }
  let total = 0;
  let isTooLarge = false;
  const parts = unzip(bytes, (name, size) => {
    if (!READ.test(name)) return false;
    total += size;
    isTooLarge ||= total > TABLE_LIMITS.unpackedBytes;
    return !isTooLarge;
  });
  if (isTooLarge) {
    throw tableTooLarge.refuse({
      what: { zh: '解压后的字节数', en: 'bytes unpacked' },
      limit: TABLE_LIMITS.unpackedBytes,
    });
  }
  const texts = Object.entries(parts).map(([name, content]) => [name, readUtf8(content)] as const);
  return new Map(texts);
}

function unzip(
  bytes: Uint8Array,
  takes: (name: string, size: number) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => takes(name, originalSize) });
  } catch {
    throw tableMalformed.refuse({ what: { zh: '不是完整的 .xlsx 文件', en: 'it is no complete .xlsx file' } });
  }
}

function readUtf8(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw tableMalformed.refuse({ what: { zh: '文件内部不是 UTF-8', en: 'its parts are not UTF-8' } });
  }
}
