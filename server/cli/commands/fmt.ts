import type { CommandDefinition } from '../command.js';
import { EXIT, type ExitCode, worstOf } from '../exit-codes.js';
import { usageFailure } from '../failure.js';
import { refuseTwoStandardInputs, STANDARD_INPUT } from '../input/read-file.js';
import { readScheme } from '../input/read-scheme.js';
import { replaceFile } from '../input/write-file.js';
import { loadLanguage } from '../language.js';
import { printDiagnostics } from '../terminal/print-diagnostics.js';
import { SCHEMES_ARGUMENT } from './shared-definitions.js';

/** `heng fmt`: the same layout for every scheme; comments, order and data stay. */
export const fmtCommand: CommandDefinition = {
  name: 'fmt',
  summary: {
    zh: '整理缩进和空白；注释、顺序、内容都不变',
    en: 'tidy indentation and blanks; comments, order and content stay',
  },
  arguments: [SCHEMES_ARGUMENT],
  options: [
    { flags: '--check', words: { zh: '只检查，不输出', en: 'only say which files would change' } },
    { flags: '--write', words: { zh: '写回文件', en: 'change the files' } },
  ],
  examples: [
    { line: 'heng fmt schemes/gansu-2011', words: { zh: '输出整理后的文本', en: 'print the tidied text' } },
    { line: 'heng fmt --write schemes/*', words: { zh: '整理所有方案', en: 'tidy all schemes' } },
  ],
  run: async (call, context) => {
    const { note, print, say, write } = context;
    const mode = call.has('check') ? 'check' : call.has('write') ? 'write' : 'print';
    if (call.has('check') && call.has('write')) {
      throw usageFailure({ zh: '--check 和 --write 不能一起用', en: '--check and --write do not go together' });
    }
    if (mode === 'print' && call.words.length > 1) {
      throw usageFailure({ zh: '多个方案要写明 --check 或 --write', en: 'several schemes need --check or --write' });
    }
    if (mode === 'write' && call.words.includes(STANDARD_INPUT)) {
      throw usageFailure({ zh: '标准输入不能写回', en: 'standard input cannot be written back' });
    }
    refuseTwoStandardInputs(call.words);
    const { formatScheme } = await loadLanguage();
    const codes: ExitCode[] = [];
    for (const path of call.words) {
      const { name, text } = await readScheme(path, context);
      const { value = text, diagnostics } = formatScheme(text);
      printDiagnostics(diagnostics, name, () => text, context);
      const refused = diagnostics.length > 0;
      if (mode === 'print') write(value);
      else if (value !== text && mode === 'check') print(name);
      else if (value !== text) {
        await replaceFile(name, value);
        note(say({ zh: `已整理 ${name}`, en: `tidied ${name}` }));
      }
      codes.push(refused || (mode === 'check' && value !== text) ? EXIT.scheme : EXIT.ok);
    }
    return worstOf(codes);
  },
};
