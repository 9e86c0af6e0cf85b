import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandDefinition } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';

const SHIPPED = fileURLToPath(new URL('../../../schemes', import.meta.url));

/** `heng demo`: a server with invented data on this machine, until it is told to end. */
export const demoCommand: CommandDefinition = {
  name: 'demo',
  summary: { zh: '启动一个带演示数据的服务（只在本机）', en: 'start a server with demo data, on this machine only' },
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
      flags: '--keep',
      words: {
        zh: '把数据留在 data/demo（或 HENG_DATA 下的 demo），下次接着用；不带则每次都是新的，停止后删除',
        en: 'keep the data in data/demo (or demo in HENG_DATA) for the next start; without it each start is new, and nothing stays',
      },
    },
  ],
  examples: [
    {
      line: 'heng demo',
      words: { zh: '然后打开 http://127.0.0.1:8080', en: 'then open http://127.0.0.1:8080' },
    },
  ],
  run: async (call, context) => {
    const { nextSignal } = await import('../../http/serve-until-signal.js');
    const { serverSettings } = await import('../../http/server-settings.js');
    const { StartError } = await import('../../http/start-error.js');
    const { startDemo } = await import('../../demo/start-demo.js');
    const { describeDemo } = await import('../../demo/describe-demo.js');
    const isKept = call.has('keep');
    const began = context.today().getTime();
    const seconds = (): string => ((context.today().getTime() - began) / 1000).toFixed(1);
    context.handOverSignals();
    const stopping = new AbortController();
    const signalled = nextSignal(process).then((signal) => {
      context.note(context.say({ zh: `收到 ${signal}，正在关闭……`, en: `${signal}: closing …` }));
      stopping.abort();
    });
    try {
      const settings = serverSettings({ host: '127.0.0.1', port: call.text('port') }, process.env);
      context.note(context.say({ zh: '正在准备演示……', en: 'preparing the demo …' }));
      const options = {
        ...settings,
        schemesFolder: SHIPPED,
        log: { level: 'warn' },
        keptFolder: isKept ? join(process.env.HENG_DATA || 'data', 'demo') : null,
        today: context.today(),
        stop: stopping.signal,
      };
      const demo = await startDemo(options, (words) =>
        context.note(`${seconds().padStart(6)} s  ${context.say(words)}`),
      );
      context.print(describeDemo(demo, isKept, context.language));
      await signalled;
      await demo.close();
      return EXIT.ok;
    } catch (error) {
      if (stopping.signal.aborted) return EXIT.interrupted;
      if (error instanceof StartError)
        throw new Failure(error.cause === undefined ? EXIT.usage : EXIT.inputOutput, error.words, error);
      throw error;
    }
  },
};
