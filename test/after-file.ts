const cleanups: (() => Promise<unknown>)[] = [];

/** Has something removed after the test file; what came last goes first. */
export function afterFile(cleanup: () => Promise<unknown>): void {
  cleanups.push(cleanup);
}

/** Removes what the test file left. A set-up file has it called, since modules are not loaded anew for every test file. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}
