import { useStore } from 'react-admin';

/** What the author ticked as looked at, kept in this browser by version. */
export function useSeen(version: string): {
  readonly seen: readonly string[];
  readonly toggle: (what: string) => void;
} {
  const [seen, setSeen] = useStore<readonly string[]>(`schemes.seen.${version}`, []);
  const toggle = (what: string): void =>
    setSeen(seen.includes(what) ? seen.filter((each) => each !== what) : [...seen, what]);
  return { seen, toggle };
}
