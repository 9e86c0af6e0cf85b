import { buildWhenChanged } from './build-when-changed.js';

/** `npm run build`, and before `npm start`: builds the UI when its sources are others than those of the last build. */
async function main(): Promise<void> {
  const outcome = await buildWhenChanged();
  switch (outcome.kind) {
    case 'unchanged':
      return;
    case 'built':
      process.stdout.write(`界面已构建，用时 ${outcome.seconds} 秒 · admin UI built in ${outcome.seconds} s\n`);
      return;
    case 'no-builder':
      process.stderr.write(
        '界面未构建：没有安装 vite，请运行 npm ci（不带 --omit=dev）· admin UI not built: vite is not installed; run npm ci (without --omit=dev)\n',
      );
  }
}

await main();
