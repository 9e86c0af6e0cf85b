import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file system of its own in a file, whose power can be cut: what was not flushed by then is lost. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Puts on the disk whatever was written so far, also what nobody waited for. */
  flush(): void;
  /** From now on nothing can be read or written. */
  cutPower(): void;
  /** Mounts it again, as it was on the disk. Nobody may have a file of it open. */
  restorePower(): void;
  /** Unmounts it. */
  remove(): void;
}

const MEGABYTES = 384;
/** A tenth of a second each. */
const TRIES = 100;
const MKFS = ['/sbin/mkfs.ext4', '/usr/sbin/mkfs.ext4'].find((path) => existsSync(path));
/** `EXT4_IOC_SHUTDOWN` with `NOLOGFLUSH`: not even the journal is written. */
const SHUT_DOWN = 'sysopen(F, $ARGV[0], 0) or die $!; my $how = pack("L", 2); ioctl(F, 0x8004587d, $how) or die $!';

/** Why there can be no such disk here; null: there can. */
export function whyNoLoopDisk(folder: string): string | null {
  if (process.getuid?.() !== 0) return 'mounting needs root';
  if (MKFS === undefined) return 'there is no mkfs.ext4 (Debian: apt-get install e2fsprogs)';
  try {
    const disk = makeLoopDisk(join(folder, 'trial'));
    disk.cutPower();
    disk.restorePower();
    disk.remove();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Makes and mounts one in a folder that is not there yet. @throws Error with what a program said */
export function makeLoopDisk(folder: string): LoopDisk {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'disk');
  const mounted = join(folder, 'mounted');
  mkdirSync(mounted);
  writeFileSync(file, '');
  truncateSync(file, MEGABYTES * 1024 * 1024);
  run(MKFS ?? 'mkfs.ext4', '-q', file);
  const mount = (): void => run('mount', '-o', 'loop', file, mounted);
  mount();
  return {
    folder: mounted,
    flush: () => run('sync', '-f', mounted),
    cutPower: () => run('perl', '-e', SHUT_DOWN, mounted),
    restorePower: () => {
      unmount(mounted);
      mount();
    },
    remove: () => unmount(mounted),
  };
}

/** What a killed process had open is closed a little later. */
function unmount(folder: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      run('umount', folder);
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function run(program: string, ...args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args[0] ?? ''}: ${error?.message ?? stderr.trim()}`);
}
