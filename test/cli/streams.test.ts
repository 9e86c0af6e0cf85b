import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { runHeng, startHeng } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

describe('heng among other programs', () => {
  it('stops at Ctrl-C with a word and code 130', async () => {
    const child = startHeng(['evaluate', 'schemes/bda-2022', '-']);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    // More than a pipe holds: once it is taken, the command is listening.
    await new Promise((resolve) => child.stdin.write(' '.repeat(1_000_000), resolve));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect({ code, said: said.trim() }).toEqual({ code: 130, said: '已中断，没有完成。' });
  });

  it('ends silently when its reader has enough', async () => {
    const child = startHeng(['schema']);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it('writes neither colours nor progress where nobody sees a terminal', async () => {
    const { stdout, stderr } = await runHeng(['test', 'schemes/bda-2022']);
    expect(stdout).toContain('✓');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});
