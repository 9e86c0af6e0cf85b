import { Parser } from 'saxen';
import { Refusal } from '../../http/errors/problem.js';
import { tableMalformed } from '../table-problems.js';

export interface XmlVisitor {
  /** Names come without their prefix. */
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through an XML text once; a part that is not there is an empty text. Nothing is fetched, and entities are not defined: a document type is refused.
 *
 * @throws Refusal `table-malformed`
 */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): void {
  if (xml === '') return;
  const parser = new Parser();
  const malformed = (): Refusal =>
    tableMalformed.refuse({ what: { zh: '文件内部的 XML 不完整', en: 'the XML inside is malformed' } });
  parser.on('openTag', (name, attributes) => open?.(localName(name), attributes));
  parser.on('closeTag', (name) => close?.(localName(name)));
  if (text !== undefined) {
    parser.on('text', (written, decode) => text(decode(written)));
    parser.on('cdata', text);
  }
  parser.on('attention', (written) => {
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(written)) throw malformed();
  });
  parser.on('error', (error) => {
    throw error instanceof Refusal ? error : malformed();
  });
  parser.parse(xml);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
