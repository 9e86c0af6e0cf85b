import type { ArgumentDefinition, OptionDefinition } from '../command.js';

export const SCHEME_ARGUMENT: ArgumentDefinition = {
  name: { zh: '方案', en: 'scheme' },
  words: {
    zh: '方案：文件夹、其中的 scheme.yaml，或 -（标准输入）',
    en: 'scheme: its folder, its scheme.yaml, or - (standard input)',
  },
};

export const SCHEMES_ARGUMENT: ArgumentDefinition = {
  name: { zh: '方案', en: 'schemes' },
  words: {
    zh: '一个或多个方案：文件夹、其中的 scheme.yaml，或 -（标准输入）',
    en: 'one or several schemes: folders, their scheme.yaml, or - (standard input)',
  },
  several: true,
};

export const INPUT_ARGUMENT: ArgumentDefinition = {
  name: { zh: '数据', en: 'input' },
  words: {
    zh: '考核数据：JSON 或 YAML 文件，或 -（标准输入）',
    en: 'assessment document: a JSON or YAML file, or - (standard input)',
  },
};

export const JSON_OPTION: OptionDefinition = {
  flags: '--json',
  words: { zh: '结果用 JSON，供程序读取', en: 'results as JSON, for programs' },
};

export const STRICT_OPTION: OptionDefinition = {
  flags: '--strict',
  words: { zh: '有警告也算不通过', en: 'warnings count as failures too' },
};
