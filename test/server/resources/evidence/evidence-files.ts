import { type Zippable, zipSync } from 'fflate';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes written in hexadecimal, followed by filling up to a length. */
function beginning(hex: string, length = 200): Uint8Array {
  const made = Buffer.alloc(length, 7);
  made.write(hex.replaceAll(' ', ''), 'hex');
  return made;
}

/** A ZIP file with these entries. */
export function zipped(entries: Zippable): Uint8Array {
  return zipSync(entries);
}

/** A package as Word writes it, as far as its directory goes. */
export function docx(more: Zippable = {}): Uint8Array {
  const part = bytes('<x/>');
  return zipped({ '[Content_Types].xml': part, '_rels/.rels': part, 'word/document.xml': part, ...more });
}

/** A compound file whose directory lies in its first sector, with streams of these names. */
export function compound(...names: readonly string[]): Uint8Array {
  return compoundAt(1, names);
}

/**
 * A compound file whose directory lies in a sector. The table says that the chain ends there; where the header has no room for
 * the table's sector, a list of further ones names it, which lies right behind the directory.
 */
export function compoundAt(sector: number, names: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 * (sector + 3), 0);
  const place = (which: number): number => 512 * (which + 1);
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(sector, 48);
  file.fill(0xff, 76, 512);
  const index = Math.floor(sector / 128);
  const list = sector + 1;
  file.writeUInt32LE(list, 68);
  file.fill(0xff, place(list), place(list) + 512);
  file.writeUInt32LE(0, index < 109 ? 76 + 4 * index : place(list) + 4 * (index - 109));
  file.fill(0xff, place(0), place(0) + 512);
  file.writeUInt32LE(0xfffffffe, place(0) + 4 * (sector % 128));
  for (const [at, name] of ['Root Entry', ...names].entries()) {
    const entry = place(sector) + 128 * at;
    file.write(name, entry, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, entry + 64);
    file.writeUInt8(at === 0 ? 5 : 2, entry + 66);
  }
  return file;
}

export const PNG = beginning('89504e470d0a1a0a');
export const PDF = Buffer.concat([bytes('%PDF-1.7\n'), beginning('00ff')]);

/** Files that are taken, with the names they come with, the names they get, and their types. */
export const TAKEN: readonly (readonly [name: string, file: Uint8Array, kept: string, type: string])[] = [
  ['照片.png', PNG, '照片.png', 'image/png'],
  ['照片.jpeg', beginning('ffd8ffe0'), '照片.jpeg', 'image/jpeg'],
  ['a.gif', bytes('GIF89a........'), 'a.gif', 'image/gif'],
  ['a.jpg', Buffer.concat([bytes('RIFF1234WEBP'), PNG]), 'a.jpg.webp', 'image/webp'],
  ['通报.pdf', PDF, '通报.pdf', 'application/pdf'],
  ['setup.exe', PDF, 'setup.exe.pdf', 'application/pdf'],
  ['总结', docx(), '总结.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['总结.doc', compound('WordDocument'), '总结.doc', 'application/msword'],
  ['大.ppt', compoundAt(14_100, ['PowerPoint Document']), '大.ppt', 'application/vnd.ms-powerpoint'],
  ['表.xls', compound('Workbook'), '表.xls', 'application/vnd.ms-excel'],
  ['说明.txt', bytes('第一行\r\n第二行'), '说明.txt', 'text/plain; charset=utf-8'],
  ['名单.csv', Buffer.from('d0d5c3fb2c31300d0a', 'hex'), '名单.csv', 'text/plain; charset=gb18030'],
];

/** Files that are not taken. */
export const REFUSED: readonly (readonly [name: string, file: Uint8Array])[] = [
  ['archive.zip', zipped({ 'a.txt': bytes('a') })],
  ['hidden.docx', zipped({ 'a.txt': bytes('a') })],
  ['macros.docx', docx({ 'word/vbaProject.bin': bytes('x') })],
  ['cut.docx', docx().subarray(0, 200)],
  ['longer.docx', Buffer.concat([docx(), bytes('#!/bin/sh')])],
  ['macros.xls', compound('Workbook', '_VBA_PROJECT')],
  ['setup.msi', compound('MsiTable')],
  ['program.exe', beginning('4d5a9000')],
  ['page.html', bytes('<!DOCTYPE html><p>hi')],
  ['page.txt', bytes('hello <ScRipT>alert(1)</script>')],
  ['picture.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['picture.png', bytes('<?xml version="1.0"?><svg/>')],
  ['program.js', bytes('fetch("/api/users")')],
  ['run.bat', bytes('@echo off')],
  ['nul.txt', bytes('a\0b')],
  ['binary.txt', beginning('fe ff 00 81')],
];

/** A package that claims to hold very much: the size that its directory gives for its last entry is changed. */
export function bomb(): Uint8Array {
  const file = Buffer.from(docx({ 'word/media/image1.png': bytes('x') }));
  const entry = file.lastIndexOf(Buffer.from('504b0102', 'hex'));
  file.writeUInt32LE(0xfffffff0, entry + 24);
  return file;
}
