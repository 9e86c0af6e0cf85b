import type { Words } from '../../../dsl/index.js';
import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';
import { DEEPEST } from './unit-path.js';

type Nothing = Record<string, never>;

/** The same whether it is not there or not to be seen. */
export const unitNotFound = defineProblem<{ readonly id: string }>({
  code: 'unit-not-found',
  status: 404,
  message: ({ id }) => ({
    zh: `没有单位「${id}」，或不在您的范围内`,
    en: `there is no unit "${id}", or not in your scope`,
  }),
});

export const externalIdTaken = defineProblem<{ readonly externalId: string }>({
  code: 'external-id-taken',
  status: 409,
  message: ({ externalId }) => ({
    zh: `外部编号「${externalId}」已经用过`,
    en: `the external id "${externalId}" is taken`,
  }),
});

export const unitParentWrong = defineProblem<{ readonly why: Words }>({
  code: 'unit-parent-wrong',
  status: 422,
  message: ({ why }) => ({ zh: `上级单位不对：${why.zh}`, en: `this parent is not possible: ${why.en}` }),
});

export const unitInUse = defineProblem<{ readonly children: number }>({
  code: 'unit-in-use',
  status: 409,
  message: ({ children }) => ({
    zh: `还有 ${children} 个下级单位没有停用，请先停用或移走`,
    en: `${children} unit${children === 1 ? '' : 's'} below it are not retired; retire or move them first`,
  }),
});

export const previewNeeded = defineProblem<Nothing>({
  code: 'preview-needed',
  status: 428,
  message: () => ({
    zh: '导入前请先预览（?dryRun=true），核对后把得到的 token 放在 ?preview= 里再提交同一个文件',
    en: 'preview the import first (?dryRun=true), then send the same file again with its token in ?preview=',
  }),
});

export const previewOutdated = defineProblem<Nothing>({
  code: 'preview-outdated',
  status: 409,
  message: () => ({
    zh: '预览之后数据变了，或文件、年度、选项不是预览时的，什么也没有导入；请重新预览',
    en: 'the data, the file, the year or an option is not what it was at the preview; nothing was imported: preview again',
  }),
});

export const importRefused = defineProblem<{ readonly cells: number }>({
  code: 'import-refused',
  status: 422,
  message: ({ cells }) => ({
    zh: `有 ${cells} 处不能导入，什么也没有导入；预览（?dryRun=true）里逐处列出`,
    en: `${cells} cell${cells === 1 ? '' : 's'} cannot be imported, so nothing was; the preview (?dryRun=true) lists them all`,
  }),
});

/** Why a parent is not possible. */
export const PARENT_WORDS = {
  missing: { zh: '没有这个单位，或不在您的范围内', en: 'there is no such unit, or not in your scope' },
  forbidden: { zh: '您不能在它下面增加单位', en: 'you may not add units below it' },
  top: { zh: '只有范围不受限的人可以设顶层单位', en: 'only people without a limited scope may put units at the top' },
  circle: { zh: '它是这个单位自己或其下级，会成环', en: 'it is the unit itself or below it, which would be a circle' },
  retired: { zh: '它已停用', en: 'it is retired' },
  deep: { zh: `层级超过 ${DEEPEST}`, en: `more than ${DEEPEST} levels` },
} as const satisfies Readonly<Record<string, Words>>;

/** Refuses a parent, also at its field. */
export function refuseParent(why: Words): Error {
  return unitParentWrong.refuse({ why }, { fields: { parent: why } });
}

/** Refuses an external id that is taken, also at its field. */
export function refuseExternalId(externalId: string): Error {
  const fields = { externalId: { zh: '已有单位使用', en: 'another unit has it' } };
  return externalIdTaken.refuse({ externalId }, { fields });
}

/** What requests about units can run into. */
export const UNIT_PROBLEMS: readonly ProblemKind<never>[] = [
  unitNotFound,
  externalIdTaken,
  unitParentWrong,
  unitInUse,
  previewNeeded,
  previewOutdated,
  importRefused,
];
