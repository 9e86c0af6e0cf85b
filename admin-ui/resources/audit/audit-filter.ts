import { useLocation, useNavigate } from 'react-admin';

/** What the list is narrowed by; all of it stands in the address, so that it can be gone back to and handed on. */
export const FILTER_KEYS = [
  'q',
  'resource',
  'action',
  'actor',
  'actorName',
  'resourceId',
  'cycle',
  'from',
  'to',
  'before',
  'after',
] as const;
export type AuditFilterKey = (typeof FILTER_KEYS)[number];
export type AuditFilter = Readonly<Partial<Record<AuditFilterKey, string>>>;

/** The filter of the page, and changing it. A change begins at the newest page again. */
export function useAuditFilter(): {
  readonly filter: AuditFilter;
  readonly change: (change: AuditFilter) => void;
  readonly clear: () => void;
} {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = readFilter(search);
  return {
    filter,
    change: (change) => {
      const { before: _before, after: _after, ...kept } = filter;
      navigate(auditAddress({ ...kept, ...change }));
    },
    clear: () => navigate('/audit'),
  };
}

/** The address of the log, narrowed. */
export function auditAddress(filter: AuditFilter): string {
  const query = new URLSearchParams();
  for (const key of FILTER_KEYS) if (filter[key]) query.set(key, filter[key]);
  const text = query.toString();
  return text === '' ? '/audit' : `/audit?${text}`;
}

/** A filter from the part of an address after `?`. */
export function readFilter(search: string): AuditFilter {
  const query = new URLSearchParams(search);
  return Object.fromEntries(FILTER_KEYS.flatMap((key) => (query.get(key) ? [[key, query.get(key) ?? '']] : [])));
}

/**
 * The filter as the API takes it: days become instants in the time zone of the reader, the last one counts.
 *
 * @param filter days as `YYYY-MM-DD`
 */
export function auditQuery({ actorName: _, from, to, before, after, ...same }: AuditFilter) {
  return {
    ...same,
    ...(from === undefined ? {} : { from: startOf(from, 0) }),
    ...(to === undefined ? {} : { to: startOf(to, 1) }),
    ...(before === undefined ? {} : { before: Number(before) }),
    ...(after === undefined ? {} : { after: Number(after) }),
  };
}

function startOf(day: string, later: number): string {
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + later);
  return start.toISOString();
}
