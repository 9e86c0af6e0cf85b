import { constants, deflateRawSync } from 'node:zlib';

/** An entry of a ZIP file as it is written, whether that is true or not. */
export interface ZipEntry {
  readonly name: string;
  /** Deflated (RFC 1951). */
  readonly packed: Uint8Array;
  /** What the directory says that it unpacks to. */
  readonly claimed: number;
}

const MEGABYTE = 1024 * 1024;

/** Zeros that are deflated: some kilobytes that unpack to so many megabytes. */
export function packedZeros(megabytes: number): Uint8Array {
  // A block that ends at a full byte can stand behind itself any number of times.
  const block = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync('')]);
}

/** A text, deflated, with its true length. */
export function packedEntry(name: string, text: string): ZipEntry {
  return { name, packed: deflateRawSync(text), claimed: Buffer.byteLength(text) };
}

/** A ZIP file that holds these entries and claims what they claim (APPNOTE 4.3.7, 4.3.12, 4.3.16); its checksums are 0. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([header(LOCAL, entry, name), name, entry.packed]);
    const listed = header(LISTED, entry, name);
    listed.writeUInt32LE(at, 42);
    locals.push(local);
    central.push(listed, name);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const LOCAL = { signature: 0x04034b50, length: 30, method: 8 };
const LISTED = { signature: 0x02014b50, length: 46, method: 10 };

/** Signature, method, sizes and length of the name, where a header has them. */
function header({ signature, length, method }: typeof LOCAL, { packed, claimed }: ZipEntry, name: Buffer): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(8, method);
  bytes.writeUInt32LE(packed.length, method + 10);
  bytes.writeUInt32LE(claimed, method + 14);
  bytes.writeUInt16LE(name.length, method + 18);
  return bytes;
}
