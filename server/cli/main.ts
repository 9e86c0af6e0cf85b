const USAGE = `用法 Usage: heng <command> [options]

  validate <scheme>            检查方案 check a scheme
  test <scheme>                运行用例 run a scheme's cases
  evaluate <scheme> <input>    评价 evaluate an assessment document
`;

/**
 * Runs the command line.
 *
 * @param args the words after `heng`
 * @returns the exit code: 0 when it could be done
 */
export async function main(args: readonly string[]): Promise<number> {
  const wantsHelp = args.length === 0 || args.includes('--help');
  (wantsHelp ? process.stdout : process.stderr).write(USAGE);
  return wantsHelp ? 0 : 2;
}
