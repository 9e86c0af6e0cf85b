/** What stands in the directory of a ZIP file, which is read without unpacking anything. */
export interface ZipDirectory {
  /** Names as bytes read as Latin-1: those that matter are plain ASCII. */
  readonly names: readonly string[];
  /** Bytes when unpacked, as the directory claims. */
  readonly unpacked: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_LENGTH = 46;
const MOST_ENTRIES = 10_000;

/**
 * Reads the directory at the end of a ZIP file (APPNOTE 4.3.12 and 4.3.16). Null: it has none, more than 10,000 entries, several
 * volumes, ZIP64, or a directory that does not fill exactly the place it claims.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const disk = view.getUint16(end + 4, true);
  const entries = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (disk !== 0 || entries > MOST_ENTRIES || start + size !== end) return null;
  const names: string[] = [];
  let unpacked = 0;
  let at = start;
  for (let index = 0; index < entries; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const nameLength = view.getUint16(at + 28, true);
    const nameAt = at + ENTRY_LENGTH;
    if (nameAt + nameLength > end) return null;
    names.push(String.fromCharCode(...bytes.subarray(nameAt, nameAt + Math.min(nameLength, 1000))));
    unpacked += view.getUint32(at + 24, true);
    at = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? { names, unpacked } : null;
}

/** Where the end record begins: the last one whose comment reaches exactly to the end of the file. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  }
  return null;
}
