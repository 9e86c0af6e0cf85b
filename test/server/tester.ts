/** An actor for tests. */
export const TESTER = { kind: 'user', id: 'tester', name: '测试员' } as const;
