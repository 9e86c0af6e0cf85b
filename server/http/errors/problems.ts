import { defineProblem, type ProblemKind } from './problem.js';

/** Where in a body something is wrong; lines and columns count from 1. */
export interface BodyPlace {
  readonly line: number;
  readonly column: number;
}

const at = ({ line, column }: BodyPlace) => ({
  zh: `第 ${line} 行第 ${column} 列`,
  en: `line ${line}, column ${column}`,
});

export const routeUnknown = defineProblem<{ readonly method: string; readonly path: string; readonly near: string }>({
  code: 'route-unknown',
  status: 404,
  message: ({ method, path, near }) => ({
    zh: `没有 ${method} ${path} 这个地址${near === '' ? '；全部地址见 /docs' : `；是不是 ${near}？`}`,
    en: `there is no ${method} ${path}${near === '' ? '; all addresses are listed at /docs' : `; did you mean ${near}?`}`,
  }),
});

export const methodNotAllowed = defineProblem<{ readonly method: string; readonly allowed: string }>({
  code: 'method-not-allowed',
  status: 405,
  message: ({ method, allowed }) => ({
    zh: `这个地址不接受 ${method}，可用的是 ${allowed}`,
    en: `this address does not take ${method}; it takes ${allowed}`,
  }),
});

export const addressMalformed = defineProblem<{ readonly path: string }>({
  code: 'address-malformed',
  status: 400,
  message: ({ path }) => ({
    zh: `地址 ${path} 写法不对：检查 % 后面的编码和长度`,
    en: `the address ${path} is malformed: check its % escapes and its length`,
  }),
});

export const queryInvalid = defineProblem<{ readonly names: readonly string[] }>({
  code: 'query-invalid',
  status: 400,
  message: ({ names }) => ({
    zh: `地址中的参数不对：${names.join('、')}`,
    en: `query parameters are wrong: ${names.join(', ')}`,
  }),
});

export const bodyEmpty = defineProblem<Record<string, never>>({
  code: 'body-empty',
  status: 400,
  message: () => ({ zh: '请求没有内容，请把数据放在请求体里', en: 'the request has no body; send the data in it' }),
});

export const bodyTooLarge = defineProblem<{ readonly limit: number }>({
  code: 'body-too-large',
  status: 413,
  message: ({ limit }) => ({
    zh: `请求体超过上限 ${limit} 字节；请分批提交，或调高上限（HENG_BODY_LIMIT_MB）`,
    en: `the body is over the limit of ${limit} bytes; send less at once, or raise the limit (HENG_BODY_LIMIT_MB)`,
  }),
});

export const bodyLength = defineProblem<Record<string, never>>({
  code: 'body-length',
  status: 400,
  message: () => ({
    zh: '请求体的长度与 Content-Length 不符，可能传输中断',
    en: 'the length of the body differs from Content-Length; it may have been cut off',
  }),
});

export const contentTypeUnsupported = defineProblem<{ readonly given: string; readonly allowed: readonly string[] }>({
  code: 'content-type-unsupported',
  status: 415,
  message: ({ given, allowed }) => ({
    zh: `不支持的内容类型「${given}」；请加上请求头 content-type: ${allowed.join(' 或 ')}`,
    en: `unsupported content type "${given}"; send the header content-type: ${allowed.join(' or ')}`,
  }),
});

export const contentEncodingUnsupported = defineProblem<{ readonly given: string }>({
  code: 'content-encoding-unsupported',
  status: 415,
  message: ({ given }) => ({
    zh: `不接受压缩的内容（content-encoding: ${given}），请不压缩发送`,
    en: `compressed bodies are not taken (content-encoding: ${given}); send it uncompressed`,
  }),
});

export const bodyNotUtf8 = defineProblem<Record<string, never>>({
  code: 'body-not-utf8',
  status: 400,
  message: () => ({
    zh: '请求体不是 UTF-8 文本（也许是 GBK）；请另存为 UTF-8 再发送',
    en: 'the body is not UTF-8 text (maybe GBK); save it as UTF-8 and send it again',
  }),
});

export const bodyNotJson = defineProblem<BodyPlace & { readonly found: string }>({
  code: 'body-not-json',
  status: 400,
  message: ({ found, ...place }) => ({
    zh: `请求体不是正确的 JSON：${at(place).zh}，${found === '' ? '内容在这里中断' : `「${found}」不应出现在这里`}`,
    en: `the body is not JSON: ${at(place).en}, ${found === '' ? 'it ends here' : `"${found}" cannot stand here`}`,
  }),
});

export const bodyTooDeep = defineProblem<BodyPlace & { readonly limit: number }>({
  code: 'body-too-deep',
  status: 400,
  message: ({ limit, ...place }) => ({
    zh: `请求体嵌套超过 ${limit} 层（${at(place).zh}）`,
    en: `the body is nested deeper than ${limit} levels (${at(place).en})`,
  }),
});

export const bodyKeyForbidden = defineProblem<BodyPlace & { readonly found: string }>({
  code: 'body-key-forbidden',
  status: 400,
  message: ({ found, ...place }) => ({
    zh: `键「${found}」不允许使用（${at(place).zh}）`,
    en: `the key "${found}" is not allowed (${at(place).en})`,
  }),
});

export const bodyKeyTwice = defineProblem<BodyPlace & { readonly found: string }>({
  code: 'body-key-twice',
  status: 400,
  message: ({ found, ...place }) => ({
    zh: `同一个对象里的键「${found}」写了两次（${at(place).zh}），不知道以哪个为准`,
    en: `the key "${found}" stands twice in one object (${at(place).en}); none can be preferred`,
  }),
});

export const bodyNumberDigits = defineProblem<BodyPlace & { readonly found: string }>({
  code: 'body-number-digits',
  status: 400,
  message: ({ found, ...place }) => ({
    zh: `数 ${found} 超过 15 位有效数字（${at(place).zh}），JSON 保不住它；请写成文本："${found}"`,
    en: `the number ${found} has more than 15 digits (${at(place).en}), which JSON does not keep; send it as text: "${found}"`,
  }),
});

export const bodyShape = defineProblem<{ readonly expected: string }>({
  code: 'body-shape',
  status: 400,
  message: ({ expected }) => ({ zh: `请求体应为 ${expected}`, en: `the body must be ${expected}` }),
});

export const fieldsInvalid = defineProblem<{ readonly names: readonly string[] }>({
  code: 'fields-invalid',
  status: 422,
  message: ({ names }) => ({
    zh: `有字段填写不对：${names.join('、')}`,
    en: `some fields are wrong: ${names.join(', ')}`,
  }),
});

export const revisionNeeded = defineProblem<Record<string, never>>({
  code: 'revision-needed',
  status: 428,
  message: () => ({
    zh: '修改时请带上请求头 If-Match: "<版本号>"，即读取时得到的 ETag',
    en: 'a change needs the header If-Match: "<revision>", the ETag you were given when reading',
  }),
});

export const revisionConflict = defineProblem<{ readonly expected: number; readonly current: number }>({
  code: 'revision-conflict',
  status: 409,
  message: ({ expected, current }) => ({
    zh: `您修改的是第 ${expected} 版，而现在已是第 ${current} 版：有人先改了；两者见 conflict`,
    en: `you changed revision ${expected}, but it is revision ${current} by now: somebody was faster; see both in conflict`,
  }),
});

export const internalError = defineProblem<{ readonly request: string }>({
  code: 'internal-error',
  status: 500,
  message: ({ request }) => ({
    zh: `服务器内部出错，请求没有完成；请把编号 ${request} 告诉管理员`,
    en: `the server failed and the request was not completed; give the number ${request} to whoever runs it`,
  }),
});

export const workTooLong = defineProblem<{ readonly seconds: number }>({
  code: 'work-too-long',
  status: 503,
  message: ({ seconds }) => ({
    zh: `计算超过 ${seconds} 秒，已停止；请分批提交`,
    en: `the computation took more than ${seconds} seconds and was stopped; send less at once`,
  }),
});

export const workTooLarge = defineProblem<Record<string, never>>({
  code: 'work-too-large',
  status: 503,
  message: () => ({
    zh: '计算所需内存超过上限，已停止；请分批提交',
    en: 'the computation needed more memory than allowed and was stopped; send less at once',
  }),
});

export const shuttingDown = defineProblem<Record<string, never>>({
  code: 'shutting-down',
  status: 503,
  message: () => ({ zh: '服务器正在关闭，请稍后再试', en: 'the server is shutting down; try again later' }),
});

export const storageUnavailable = defineProblem<Record<string, never>>({
  code: 'storage-unavailable',
  status: 503,
  message: () => ({
    zh: '数据库暂时不可用，请稍后再试；不能确定是否已保存时，请先查看',
    en: 'the database is not available at the moment; try again later, and look first whether it was stored',
  }),
});

/** What any request can run into, in the order of the reference. */
export const HTTP_PROBLEMS: readonly ProblemKind<never>[] = [
  routeUnknown,
  methodNotAllowed,
  addressMalformed,
  queryInvalid,
  bodyEmpty,
  bodyTooLarge,
  bodyLength,
  contentTypeUnsupported,
  contentEncodingUnsupported,
  bodyNotUtf8,
  bodyNotJson,
  bodyTooDeep,
  bodyKeyForbidden,
  bodyKeyTwice,
  bodyNumberDigits,
  bodyShape,
  fieldsInvalid,
  revisionNeeded,
  revisionConflict,
  internalError,
  workTooLong,
  workTooLarge,
  shuttingDown,
  storageUnavailable,
];
