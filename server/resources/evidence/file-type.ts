import { readCompoundDirectory } from './compound-directory.js';
import { textEncoding } from './text-content.js';
import { readZipDirectory } from './zip-directory.js';

/** What a file is, as its content shows. */
export interface FileType {
  readonly mediaType: string;
  /** Those its name may end with; the first is given to names with another one. */
  readonly extensions: readonly string[];
  /** Whether browsers show it themselves. */
  readonly isShown: boolean;
}

/** Why a file is not taken. */
export type FileFault = 'unknown' | 'macros' | 'damaged' | 'bomb';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const document = (mediaType: string, ...extensions: readonly string[]): FileType => {
  return { mediaType, extensions, isShown: false };
};
const shown = (mediaType: string, ...extensions: readonly string[]): FileType => {
  return { mediaType, extensions, isShown: true };
};

/** By what a file begins with, in hexadecimal. */
const BY_SIGNATURE: readonly (readonly [signature: RegExp, type: FileType])[] = [
  [/^255044462d/, shown('application/pdf', 'pdf')],
  [/^89504e470d0a1a0a/, shown('image/png', 'png')],
  [/^ffd8ff/, shown('image/jpeg', 'jpg', 'jpeg', 'jfif')],
  [/^474946383[79]61/, shown('image/gif', 'gif')],
  [/^52494646.{8}57454250/, shown('image/webp', 'webp')],
];
/** By the part that a package must have beside its list of types (ISO/IEC 29500-2), or the root of OFD (GB/T 33190). */
const BY_PART: readonly (readonly [parts: readonly string[], type: FileType])[] = [
  [['[Content_Types].xml', 'word/document.xml'], document(`${OFFICE}.wordprocessingml.document`, 'docx')],
  [['[Content_Types].xml', 'xl/workbook.xml'], document(`${OFFICE}.spreadsheetml.sheet`, 'xlsx')],
  [['[Content_Types].xml', 'ppt/presentation.xml'], document(`${OFFICE}.presentationml.presentation`, 'pptx')],
  [['OFD.xml'], document('application/ofd', 'ofd')],
];
/** By the stream that a compound file must have. */
const BY_STREAM: readonly (readonly [stream: string, type: FileType])[] = [
  ['WordDocument', document('application/msword', 'doc', 'wps')],
  ['Workbook', document('application/vnd.ms-excel', 'xls', 'et')],
  ['Book', document('application/vnd.ms-excel', 'xls', 'et')],
  ['PowerPoint Document', document('application/vnd.ms-powerpoint', 'ppt', 'dps')],
];
const ZIP = /^504b0304/;
const COMPOUND = /^d0cf11e0a1b11ae1/;
const MACROS = /(?:^|\/)vbaProject\.bin$|^_VBA_PROJECT$/i;
const MOST_UNPACKED = 500 * 1024 * 1024;
const TEXT_EXTENSIONS = ['txt', 'csv'];

/**
 * What a file is, by its content alone: PDF, pictures, office documents, plain text. Archives, pages, programs, documents with
 * macros, and anything else are not taken. Nothing is unpacked or rendered; of containers only the directory is read.
 */
export async function fileTypeOf(bytes: Uint8Array): Promise<FileType | FileFault> {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const known = BY_SIGNATURE.find(([signature]) => signature.test(start));
  if (known !== undefined) return known[1];
  if (ZIP.test(start)) return packageType(bytes);
  if (COMPOUND.test(start)) return compoundType(bytes);
  const encoding = await textEncoding(bytes);
  return encoding === null ? 'unknown' : document(`text/plain; charset=${encoding}`, ...TEXT_EXTENSIONS);
}

/** Whether a file of this type may be shown within the browser. */
export function isShownInline(mediaType: string): boolean {
  return BY_SIGNATURE.some(([, type]) => type.mediaType === mediaType && type.isShown);
}

/** Whether it is text, which scripts are too: only names that nothing executes are taken for it. */
export function isText({ mediaType }: FileType): boolean {
  return mediaType.startsWith('text/');
}

function packageType(bytes: Uint8Array): FileType | FileFault {
  const directory = readZipDirectory(bytes);
  if (directory === null) return 'damaged';
  const { names, unpacked } = directory;
  const found = BY_PART.find(([parts]) => parts.every((part) => names.includes(part)));
  if (found === undefined) return 'unknown';
  if (names.some((name) => MACROS.test(name))) return 'macros';
  return unpacked > MOST_UNPACKED ? 'bomb' : found[1];
}

function compoundType(bytes: Uint8Array): FileType | FileFault {
  const names = readCompoundDirectory(bytes);
  if (names === null) return 'damaged';
  const found = BY_STREAM.find(([stream]) => names.includes(stream));
  if (found === undefined) return 'unknown';
  return names.some((name) => MACROS.test(name)) ? 'macros' : found[1];
}
