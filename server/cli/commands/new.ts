import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ChangeKind, ChangeToMake, NewIdentity, Path } from '../../../dsl/index.js';
import { readCases } from '../cases/run-cases.js';
import type { CommandCall, CommandDefinition } from '../command.js';
import type { CommandContext } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { usageFailure } from '../failure.js';
import { kindOf } from '../input/read-file.js';
import { SCHEME_FILE } from '../input/read-scheme.js';
import { readSchemes } from '../input/read-schemes.js';
import { createFile } from '../input/write-file.js';
import { type LanguageModule, loadLanguage } from '../language.js';
import { copyScheme } from '../new-scheme/copy-scheme.js';
import { DEFAULT_TEMPLATE, templateFolder } from '../new-scheme/templates.js';
import { pathText, printDiagnostics } from '../terminal/print-diagnostics.js';
import { tableLines } from '../terminal/table.js';

/** `heng new`: next year's scheme from last year's, or the first one from a template. */
export const newCommand: CommandDefinition = {
  name: 'new',
  summary: {
    zh: '从去年的方案或模板新建方案，并列出要改的地方',
    en: "make a scheme from last year's or from a template, and list what must change",
  },
  arguments: [
    {
      name: { zh: '文件夹', en: 'folder' },
      words: { zh: '新方案的文件夹；名称就是方案代号', en: "the new scheme's folder; its name is the scheme's id" },
    },
  ],
  options: [
    { flags: '--from <scheme>', words: { zh: '去年的方案', en: "last year's scheme" } },
    {
      flags: '--template <name>',
      words: { zh: '模板：points（百分制，默认）、weighted（多方加权）', en: 'template: points (default) or weighted' },
    },
    {
      flags: '--year <year>',
      words: { zh: '年度；默认取文件夹名中的年份', en: "year; by default the one in the folder's name" },
    },
    { flags: '--title <title>', words: { zh: '标题', en: 'title' } },
  ],
  examples: [
    {
      line: 'heng new schemes/guyuan-2025 --from schemes/guyuan-2024',
      words: { zh: '复制去年的方案', en: "copy last year's" },
    },
    { line: 'heng new schemes/my-2025 --template weighted', words: { zh: '从模板开始', en: 'start from a template' } },
  ],
  run: async (call, context) => {
    const folder = resolve(call.words[0] ?? '');
    const shown = call.words[0] ?? '';
    await refuseExisting(folder, shown);
    const from = await originOf(call);
    const language = await loadLanguage();
    const [origin] = await readSchemes([from], context);
    if (origin === undefined || origin.compilation.scheme === null) {
      if (origin) printDiagnostics(origin.compilation.diagnostics, origin.text.name, () => origin.text.text, context);
      return EXIT.scheme;
    }
    const { compilation, source, text } = origin;
    const { scheme } = compilation;
    if (scheme === null) throw new Error('bug: a scheme was there a moment ago');
    const isCopy = call.text('from') !== null;
    const identity = identityOf(call, basename(folder), isCopy ? scheme.year + 1 : context.today().getFullYear());
    const sourceText = source === null || scheme.source === null ? null : { name: scheme.source, text: source };
    const cases = await readCases(text.folder, context);
    const copied = language.copyForYear(text.text, identity).value;
    if (copied === undefined) throw new Error('bug: a scheme that compiles can be copied');
    const files = copyScheme(copied.text, sourceText, cases, identity, language);
    for (const file of files) await createFile(join(folder, file.path), file.text);
    context.print(
      context.say({
        zh: `已新建 ${shown}（${identity.id}，${identity.year}年度，取自 ${isCopy ? text.name : basename(from)}）`,
        en: `made ${shown} (${identity.id}, year ${identity.year}, from ${isCopy ? text.name : basename(from)})`,
      }),
    );
    const made = language.parseDocument(copied.text).value;
    const lineOf = (path: Path): number => made?.placeOf(path)?.line ?? 1;
    printChanges(copied.changes, join(shown, SCHEME_FILE), lineOf, language.CHANGE_KINDS, context);
    context.print('');
    context.print(
      context.say({
        zh: `改完运行：heng lint ${shown} && heng test ${shown} && heng coverage ${shown}`,
        en: `Then run: heng lint ${shown} && heng test ${shown} && heng coverage ${shown}`,
      }),
    );
    return EXIT.ok;
  },
};

async function refuseExisting(folder: string, shown: string): Promise<void> {
  const kind = await kindOf(folder);
  const isFree = kind === null || (kind === 'folder' && (await readdir(folder)).length === 0);
  if (isFree) return;
  throw usageFailure({
    zh: `${shown} 已经存在，不会覆盖。换一个文件夹名。`,
    en: `${shown} is there already and is not overwritten. Take another name.`,
  });
}

async function originOf(call: CommandCall): Promise<string> {
  const from = call.text('from');
  const template = call.text('template');
  if (from !== null && template !== null) {
    throw usageFailure({ zh: '--from 和 --template 只能用一个', en: 'give --from or --template, not both' });
  }
  return from ?? templateFolder(template ?? DEFAULT_TEMPLATE);
}

function identityOf(call: CommandCall, name: string, fallback: number): NewIdentity {
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) || name.length > 100) {
    throw usageFailure({
      zh: `“${name}”不能作方案代号：以字母或汉字开头，只用字母、汉字、数字、“-”和“_”`,
      en: `"${name}" cannot be a scheme's id: start with a letter; letters, digits, "-" and "_" only`,
    });
  }
  const written = call.text('year') ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0] ?? String(fallback);
  if (!/^\d{4}$/.test(written)) {
    throw usageFailure({ zh: `年度应是四位数：“${written}”`, en: `a year has four digits: "${written}"` });
  }
  return { id: name, year: Number(written), title: call.text('title') };
}

function printChanges(
  changes: readonly ChangeToMake[],
  file: string,
  lineOf: (path: Path) => number,
  kinds: LanguageModule['CHANGE_KINDS'],
  { print, say, colours }: CommandContext,
): void {
  print(say({ zh: '要改的地方：', en: 'What must change:' }));
  // Keys of a constant whose type says that they are the kinds.
  for (const kind of Object.keys(kinds) as ChangeKind[]) {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) continue;
    print('');
    print(colours.strong(say(kinds[kind])));
    const rows = ofKind.map(({ path, now }) => [`  ${file}:${lineOf(path)}`, pathText(path), now]);
    const columns = [{ title: '' }, { title: '', atMost: 48 }, { title: '', atMost: 60 }];
    for (const line of tableLines(columns, rows).slice(1)) print(line);
  }
}
