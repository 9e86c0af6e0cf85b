import { fileURLToPath } from 'node:url';
import type { CommandDefinition } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { kindOf } from '../input/read-file.js';

/** The schemes that come with heng. */
const SHIPPED = fileURLToPath(new URL('../../../schemes', import.meta.url));

/** `heng serve`: the HTTP server, until it is told to end. */
export const serveCommand: CommandDefinition = {
  name: 'serve',
  summary: { zh: '启动 HTTP 服务', en: 'start the HTTP server' },
  arguments: [],
  options: [
    {
      flags: '--port <port>',
      words: {
        zh: '端口，默认 8080（或环境变量 HENG_PORT）；0 为任意空闲端口',
        en: 'port, 8080 by default (or HENG_PORT); 0: any free one',
      },
    },
    {
      flags: '--host <host>',
      words: { zh: '地址，默认 127.0.0.1（或环境变量 HENG_HOST）', en: 'address, 127.0.0.1 by default (or HENG_HOST)' },
    },
    {
      flags: '--schemes <folder>',
      words: { zh: '方案所在的文件夹，默认 schemes', en: 'folder of the schemes, by default schemes' },
    },
    { flags: '--verbose', words: { zh: '记录每个请求', en: 'log every request' } },
  ],
  examples: [
    {
      line: 'heng serve --port 8080',
      words: { zh: '然后打开 http://127.0.0.1:8080', en: 'then open http://127.0.0.1:8080' },
    },
  ],
  run: async (call, context) => {
    const { serveUntilSignal } = await import('../../http/serve-until-signal.js');
    const { serverSettings } = await import('../../http/server-settings.js');
    const { oidcSettings } = await import('../../resources/sessions/oidc/oidc-settings.js');
    const { databaseUrl } = await import('../../storage/database-address.js');
    const { StartError } = await import('../../http/start-error.js');
    try {
      const settings = serverSettings({ host: call.text('host'), port: call.text('port') }, process.env);
      const schemesFolder = call.text('schemes') ?? ((await kindOf('schemes')) === 'folder' ? 'schemes' : SHIPPED);
      const log = { level: call.has('verbose') ? 'info' : 'warn' };
      context.handOverSignals();
      const oidc = oidcSettings(process.env);
      const options = { ...settings, schemesFolder, log, oidc, databaseUrl: databaseUrl(process.env) };
      await serveUntilSignal(options, (words) => context.note(context.say(words)), process);
      return EXIT.ok;
    } catch (error) {
      if (error instanceof StartError)
        throw new Failure(error.cause === undefined ? EXIT.usage : EXIT.inputOutput, error.words, error);
      throw error;
    }
  },
};
