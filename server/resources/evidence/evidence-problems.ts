import type { Words } from '../../../dsl/index.js';
import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';
import type { FileFault } from './file-type.js';

type Nothing = Record<string, never>;

/** The same whether it is not there or not to be seen. */
export const evidenceNotFound = defineProblem<{ readonly id: string }>({
  code: 'evidence-not-found',
  status: 404,
  message: ({ id }) => ({
    zh: `没有佐证「${id}」，或不在您的范围内`,
    en: `there is no evidence "${id}", or not in your scope`,
  }),
});

export const evidenceTargetUnknown = defineProblem<{ readonly target: string; readonly id: string }>({
  code: 'evidence-target-unknown',
  status: 422,
  message: ({ target, id }) => ({
    zh: `佐证所属的 ${target}「${id}」不存在，或不是这个单位的；检查 target 和 targetId`,
    en: `there is no ${target} "${id}" of this unit that it could prove; check target and targetId`,
  }),
});

const FAULTS: Readonly<Record<FileFault, Words>> = {
  unknown: {
    zh: '可以上传 PDF、图片（PNG、JPEG、GIF、WebP）、Word、Excel、PPT、OFD 和纯文本；压缩包、网页、程序和加密的文件不收',
    en: 'PDF, pictures (PNG, JPEG, GIF, WebP), Word, Excel, PowerPoint, OFD and plain text are taken; archives, pages, programs and encrypted files are not',
  },
  macros: { zh: '文件里有宏，请另存为不带宏的格式', en: 'it holds macros; save it in a format without' },
  damaged: { zh: '文件不完整或已损坏，请重新保存后再传', en: 'it is incomplete or damaged; save it again' },
  bomb: { zh: '文件解开后过大', en: 'it is too large when unpacked' },
};

export const evidenceTypeRefused = defineProblem<{ readonly name: string; readonly fault: FileFault }>({
  code: 'evidence-type-refused',
  status: 415,
  message: ({ name, fault }) => ({
    zh: `文件「${name}」不能作为佐证：${FAULTS[fault].zh}`,
    en: `the file "${name}" is not taken: ${FAULTS[fault].en}`,
  }),
});

export const evidenceTooLarge = defineProblem<{ readonly limit: number }>({
  code: 'evidence-too-large',
  status: 413,
  message: ({ limit }) => ({
    zh: `文件超过上限 ${limit} 字节；请压缩图片或拆成几个文件`,
    en: `the file is over the limit of ${limit} bytes; shrink its pictures or split it`,
  }),
});

const MEGABYTE = 1024 * 1024;

export const evidenceQuota = defineProblem<{ readonly used: number; readonly quota: number }>({
  code: 'evidence-quota',
  status: 413,
  message: ({ used, quota }) => ({
    zh: `这个单位在这次考核中的佐证已有 ${Math.ceil(used / MEGABYTE)} MB，加上这个文件超过上限 ${Math.floor(quota / MEGABYTE)} MB（撤回的也保留、计入）；请压缩后再传，或请管理员提高上限`,
    en: `the evidence of this unit in this cycle is ${Math.ceil(used / MEGABYTE)} MB, and with this file over the limit of ${Math.floor(quota / MEGABYTE)} MB (withdrawn files are kept and count); shrink it, or have the limit raised`,
  }),
});

export const evidenceNameWrong = defineProblem<Nothing>({
  code: 'evidence-name-wrong',
  status: 400,
  message: () => ({
    zh: '缺少文件名，或编码不对：请放在请求头 x-file-name（UTF-8 的 % 编码）或 ?fileName= 里',
    en: 'the file name is missing or badly encoded: send it in the header x-file-name (UTF-8, percent-encoded) or in ?fileName=',
  }),
});

export const evidenceWithdrawn = defineProblem<Nothing>({
  code: 'evidence-withdrawn',
  status: 409,
  message: () => ({ zh: '这份佐证已经撤回', en: 'this evidence has been withdrawn already' }),
});

export const evidenceNotOwn = defineProblem<Nothing>({
  code: 'evidence-not-own',
  status: 403,
  message: () => ({
    zh: '别人上传的佐证，由核验的人撤回',
    en: 'evidence that others added is withdrawn by those who verify',
  }),
});

/** What requests about evidence can run into. */
export const EVIDENCE_PROBLEMS: readonly ProblemKind<never>[] = [
  evidenceNotFound,
  evidenceTargetUnknown,
  evidenceTypeRefused,
  evidenceTooLarge,
  evidenceQuota,
  evidenceNameWrong,
  evidenceWithdrawn,
  evidenceNotOwn,
];
