import type { ReactNode } from 'react';
import { ListBase, type SortPayload } from 'react-admin';
import { PageFrame, type PageFrameProps } from '../layout/PageFrame.js';
import { ListBody } from './ListBody.js';
import { SearchBox } from './SearchBox.js';

export interface ListFrameProps extends PageFrameProps {
  /** As in the API: `users` is `/api/users`. */
  readonly resource: string;
  readonly sort: SortPayload;
  /** Always asked for, unseen. */
  readonly filter?: Readonly<Record<string, unknown>>;
  /** What the search looks at. */
  readonly searchLabel: string;
  /** Further filters, beside the search. */
  readonly filters?: ReactNode;
  /** Stands where there is nothing at all: usually a `NextStep`. */
  readonly empty: ReactNode;
  /** The table. */
  readonly children: ReactNode;
}

/** A page with a list: search, table, pages. Search, filters, sort and page stand in the address. */
export function ListFrame({ resource, sort, filter, searchLabel, filters, empty, children, ...page }: ListFrameProps) {
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      exporter={false}
      {...(filter === undefined ? {} : { filter })}
    >
      <PageFrame {...page}>
        <ListBody empty={empty} tools={[<SearchBox key="search" label={searchLabel} />, filters]}>
          {children}
        </ListBody>
      </PageFrame>
    </ListBase>
  );
}
