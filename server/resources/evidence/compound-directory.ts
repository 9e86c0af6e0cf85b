const END_OF_CHAIN = 0xffff_fffa;
const ENTRY_LENGTH = 128;
const FIRST_SECTORS_OF_TABLE = 109;
/** Of 512 bytes: 8,000 entries. */
const MOST_SECTORS = 2000;

/**
 * The names in the directory of a compound file (MS-CFB 2.2, 2.3, 2.6), the container of DOC, XLS and PPT files. Nothing but the
 * directory is read. Null: it is damaged, or larger than any document has it.
 */
export function readCompoundDirectory(bytes: Uint8Array): readonly string[] | null {
  if (bytes.byteLength < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorLength = 1 << shift;
  const placeOf = (sector: number): number => (sector + 1) * sectorLength;
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < END_OF_CHAIN; count += 1) {
    const place = placeOf(sector);
    if (count > MOST_SECTORS || place + sectorLength > bytes.byteLength) return null;
    for (let at = place; at < place + sectorLength; at += ENTRY_LENGTH) {
      const name = nameAt(view, at);
      if (name !== '') names.push(name);
    }
    const next = nextSector(view, sector, sectorLength);
    if (next === null) return null;
    sector = next;
  }
  return names;
}

/** The sector that follows in its chain, by the allocation table; null where the table does not reach. */
function nextSector(view: DataView, sector: number, sectorLength: number): number | null {
  const perSector = sectorLength / 4;
  const tableSector = findTableSector(view, Math.floor(sector / perSector), sectorLength);
  if (tableSector === null) return null;
  return uint32At(view, (tableSector + 1) * sectorLength + 4 * (sector % perSector));
}

/** Where the n-th sector of the table lies: the first 109 stand in the header, the others in a chain of lists (MS-CFB 2.5). */
function findTableSector(view: DataView, index: number, sectorLength: number): number | null {
  if (index < FIRST_SECTORS_OF_TABLE) return uint32At(view, 76 + 4 * index);
  const perList = sectorLength / 4 - 1;
  const left = index - FIRST_SECTORS_OF_TABLE;
  let list = uint32At(view, 68);
  for (let skipped = 0; skipped < Math.floor(left / perList); skipped += 1) {
    if (list === null || skipped > MOST_SECTORS) return null;
    list = uint32At(view, (list + 1) * sectorLength + 4 * perList);
  }
  return list === null ? null : uint32At(view, (list + 1) * sectorLength + 4 * (left % perList));
}

/** Null where the file does not reach. */
function uint32At(view: DataView, at: number): number | null {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : null;
}

/** The name of an entry; empty for an entry that is not used. Its length counts bytes with the NUL at its end. */
function nameAt(view: DataView, at: number): string {
  const length = view.getUint16(at + 64, true);
  if (view.getUint8(at + 66) === 0 || length < 2 || length > 64) return '';
  return Array.from({ length: length / 2 - 1 }, (_, index) =>
    String.fromCharCode(view.getUint16(at + 2 * index, true)),
  ).join('');
}
