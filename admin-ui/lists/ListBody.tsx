import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Pagination, useListContext } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { NextStep } from '../layout/NextStep.js';
import { PageLoading } from '../layout/Shell.js';
import { listWords } from './list-words.js';

interface ListBodyProps {
  readonly tools: ReactNode;
  readonly empty: ReactNode;
  readonly children: ReactNode;
}

/** What stands below the title of a list: an error, nothing yet, nothing found, or the table. */
export function ListBody({ tools, empty, children }: ListBodyProps) {
  const say = useSay();
  const { isPending, error, total, filterValues, setFilters } = useListContext();
  if (error) {
    return (
      <Alert severity="error">
        {say(listWords.failed)}：{error.message}
      </Alert>
    );
  }
  if (isPending) return <PageLoading />;
  const isFiltered = Object.keys(filterValues).length > 0;
  if (total === 0 && !isFiltered) return empty;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, marginBottom: 2 }}>{tools}</Box>
      {total === 0 ? (
        <NextStep
          title={say(listWords.noneFound)}
          about={say(listWords.noneFoundAbout)}
          action={<Button onClick={() => setFilters({}, {})}>{say(listWords.showAll)}</Button>}
        />
      ) : (
        <Box
          sx={{
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            backgroundColor: 'background.paper',
            overflowX: 'auto',
            // On a phone the table is moved sideways rather than its words broken one by one.
            '& table': { minWidth: 680 },
          }}
        >
          {children}
        </Box>
      )}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}
