import type { Diagnostic, Words } from '../../../../dsl/index.js';
import type { VersionCheck } from '../jobs/check-version.js';
import { versionNotReady } from './version-problems.js';

/** Something that keeps a version from being published, whoever publishes it. */
export interface Obstacle {
  readonly code: 'errors' | 'lints' | 'cases-failed' | 'source-missing' | 'scheme-id-differs';
  readonly message: Words;
  /** Which part of the version has to change. */
  readonly field: 'text' | 'source' | 'cases' | 'scheme';
}

/** The obstacles in the content of a version that belongs to a scheme; none: it may be published. */
export function obstaclesOf(check: VersionCheck, scheme: string): readonly Obstacle[] {
  const { counts, cases, sourceMissing, valid } = check;
  const failed = cases.filter(({ status }) => status === 'failed' || status === 'invalid').map(({ file }) => file);
  const found: Obstacle[] = [];
  if (!valid) {
    const message = {
      zh: `方案有 ${counts.error} 处错误`,
      en: `the scheme has ${counts.error} error${counts.error === 1 ? '' : 's'}`,
    };
    found.push({ code: 'errors', field: 'text', message });
  }
  if (check.scheme !== null && check.scheme !== scheme) found.push(idDiffers(check.scheme, scheme));
  if (valid && counts.error + counts.warning > 0) {
    const message = {
      zh: `有 ${counts.error + counts.warning} 项检查提示没有处理，请修改，或用 acknowledge 写明理由`,
      en: `${counts.error + counts.warning} warnings are open: change the text, or acknowledge them with a reason`,
    };
    found.push({ code: 'lints', field: 'text', message });
  }
  if (sourceMissing) {
    const message = {
      zh: '方案写了 source，但没有附办法正文，引文无法核对',
      en: 'the scheme names a source, but there is no text of the regulation to check its quotes against',
    };
    found.push({ code: 'source-missing', field: 'source', message });
  }
  if (failed.length > 0) {
    const message = { zh: `用例没有通过：${failed.join('、')}`, en: `cases do not pass: ${failed.join(', ')}` };
    found.push({ code: 'cases-failed', field: 'cases', message });
  }
  return found;
}

/** @throws Refusal `version-not-ready` with the diagnostics that are in the way, when there are obstacles */
export function refuseObstacles(obstacles: readonly Obstacle[], check: VersionCheck): void {
  if (obstacles.length === 0) return;
  const diagnostics: readonly Diagnostic[] = [
    ...check.diagnostics.filter(({ severity }) => severity !== 'info'),
    ...check.cases.filter(({ status }) => status !== 'passed').flatMap((each) => each.diagnostics),
  ];
  const words = {
    zh: obstacles.map(({ message }) => message.zh).join('；'),
    en: obstacles.map(({ message }) => message.en).join('; '),
  };
  const fields = obstacles.map(({ field, message }) => [field, message] as const);
  throw versionNotReady.refuse(words, { diagnostics, fields: Object.fromEntries(fields) });
}

function idDiffers(written: string, scheme: string): Obstacle {
  return {
    code: 'scheme-id-differs',
    field: 'scheme',
    message: {
      zh: `文本里写的代号是 ${written}，而这个版本属于方案 ${scheme}：两者要一致`,
      en: `the text calls itself ${written}, but this version belongs to the scheme ${scheme}: they must agree`,
    },
  };
}
