import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../dsl/index.js';
import { type GuidePiece, printPage, readPage } from './guide-page.js';
import { runInProcess } from './run-in-process.js';
import { showsOutput } from './shows-output.js';

type GuideBlock = Extract<GuidePiece, { readonly kind: 'block' }>;

/**
 * Does what a page of the guide says, in a folder, and gives the page as it should be: with the output that its commands
 * really have. Blocks are told apart by the words that open them:
 *
 * - `yaml <file>` and `text <file>` write a file, with `+` behind it they add to its end;
 * - `diff <file>` changes a file: the lines with ` ` and `-` must be there once, those with ` ` and `+` take their place;
 * - `sh` runs its lines that start with `npx heng` and copies with `cp`; `sh exit=1` is for commands whose last one ends
 *   with that code;
 * - `text` right behind `sh` is what the commands print; a line `…` in it stands for any number of lines.
 *
 * @throws Error when a command ends with another code, or a change does not fit its file
 */
export async function playPage(text: string, folder: string, language: Language): Promise<string> {
  const played: GuidePiece[] = [];
  let output: string | null = null;
  for (const piece of readPage(text)) {
    if (piece.kind === 'prose') {
      if (piece.text.trim() !== '') output = null;
      played.push(piece);
      continue;
    }
    const [kind = '', ...rest] = piece.words;
    if (kind === 'text' && rest.length === 0 && output !== null) {
      played.push(showsOutput(piece.body, output) ? piece : { ...piece, body: output });
      output = null;
      continue;
    }
    output = kind === 'sh' ? await runCommands(piece, folder, language) : null;
    if (kind !== 'sh') changeFile(piece, folder);
    played.push(piece);
  }
  return printPage(played);
}

async function runCommands({ body, words }: GuideBlock, folder: string, language: Language): Promise<string> {
  const wanted = Number(words.find((word) => word.startsWith('exit='))?.slice('exit='.length) ?? 0);
  let output = '';
  let code = 0;
  for (const line of body.split('\n')) {
    const [command, ...args] = line
      .replace(/\s#.*$/, '')
      .replace(/^npx /, '')
      .trim()
      .split(/\s+/);
    if (command === '' || command?.startsWith('#')) continue;
    if (command === 'cp') {
      copyFileSync(join(folder, args[0] ?? ''), join(folder, args[1] ?? ''));
      continue;
    }
    if (command !== 'heng') throw new Error(`the guide runs heng and cp only: ${line}`);
    if (code !== 0) throw new Error(`the command before this one ended with ${code}: ${line}\n${output}`);
    const run = await runInProcess(args, folder, language);
    output += run.output;
    code = run.code;
  }
  if (code !== wanted) throw new Error(`ended with ${code}, not ${wanted}: ${body}${output}`);
  return output;
}

function changeFile({ words, body, opening }: GuideBlock, folder: string): void {
  const [kind, path, mode] = words;
  if (path === undefined) throw new Error(`a block that is not tried out: ${opening}`);
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (kind === 'diff') writeFileSync(file, changed(readFileSync(file, 'utf8'), body, path));
  else if (mode === '+') appendFileSync(file, body);
  else writeFileSync(file, body);
}

function changed(text: string, difference: string, path: string): string {
  const lines = difference.split(/(?<=\n)/);
  const side = (mark: string) =>
    lines
      .filter((line) => line.startsWith(mark) || line.startsWith(' '))
      .map((line) => line.slice(1))
      .join('');
  const [before, after, ...more] = text.split(side('-'));
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${path} does not hold these lines exactly once:\n${side('-')}`);
  }
  return before + side('+') + after;
}
