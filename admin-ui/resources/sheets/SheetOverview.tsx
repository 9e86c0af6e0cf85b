import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { LinkBase } from 'react-admin';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { StateChip, type Tone } from '../../states/StateChip.js';
import { headingOf } from './item-titles.js';
import { LoadingOr } from './LoadingOr.js';
import type { UnitProgress } from './rating-progress.js';
import { rateItemPath, rateUnitPath } from './sheet-paths.js';
import { sheetWords } from './sheet-words.js';
import { type Rating, useRating, useRatingPlace } from './use-rating.js';

const TONES: Readonly<Record<UnitProgress['state'], Tone>> = {
  notBegun: 'plain',
  begun: 'active',
  allFilled: 'warn',
  submitted: 'good',
  returned: 'bad',
};

const SHOWN_UNITS = 200;
const SHOWN_ITEMS = 60;

/** What is to be rated under one name: by unit, or by item. */
export function SheetOverview() {
  const place = useRatingPlace();
  const rating = useRating(place);
  return <LoadingOr loaded={rating}>{(data) => <Overview place={place} rating={data} />}</LoadingOr>;
}

function Overview({
  place,
  rating,
}: {
  readonly place: ReturnType<typeof useRatingPlace>;
  readonly rating: Rating | null;
}) {
  const say = useSay();
  const language = useLanguage();
  const [shownUnits, setShownUnits] = useState(SHOWN_UNITS);
  const [shownItems, setShownItems] = useState(SHOWN_ITEMS);
  if (rating === null || (rating.units.length === 0 && rating.task.recused.length === 0)) {
    return (
      <PageFrame title={say(sheetWords.nothingTitle)}>
        <NextStep title={say(sheetWords.nothingTitle)} about={say(sheetWords.nothingAbout)} />
      </PageFrame>
    );
  }
  const { form, source, units, task } = rating;
  const keys = new Set(units.flatMap((unit) => unit.keys));
  const items = source.items.filter(({ key }) => keys.has(key));
  const counts = new Map<string, number>();
  for (const key of units.flatMap((unit) => unit.keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (
    <PageFrame title={`${form.cycle.name} · ${source.label[language]}`} about={say(sheetWords.about)} maxWidth={1080}>
      <Stack spacing={3}>
        <Panel title={say(sheetWords.byUnit)}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{say(sheetWords.unit)}</TableCell>
                <TableCell>{say(sheetWords.progress)}</TableCell>
                <TableCell>{say(sheetWords.state)}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {units.slice(0, shownUnits).map(({ id, name, keys: own, done, state }) => (
                <TableRow key={id} hover>
                  <TableCell>
                    <Link component={LinkBase} to={rateUnitPath(place, id)}>
                      {name}
                    </Link>
                  </TableCell>
                  <TableCell>{say(sheetWords.of({ done, all: own.length }))}</TableCell>
                  <TableCell>
                    <StateChip tone={TONES[state]} label={say(sheetWords[state])} />
                  </TableCell>
                </TableRow>
              ))}
              {task.recused.map(({ id, name, reason }) => (
                <TableRow key={`recused-${id}`}>
                  <TableCell>{name}</TableCell>
                  <TableCell>—</TableCell>
                  <TableCell>
                    <StateChip tone="plain" label={say(sheetWords.recused)} /> {reason}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          {units.length <= shownUnits ? null : (
            <Button onClick={() => setShownUnits(units.length)} sx={{ margin: 2 }}>
              {say(sheetWords.more({ count: units.length - shownUnits }))}
            </Button>
          )}
        </Panel>
        {units.length < 2 ? null : (
          <Panel title={say(sheetWords.byItem)}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{say(sheetWords.item)}</TableCell>
                  <TableCell>{say(sheetWords.points)}</TableCell>
                  <TableCell>{say(sheetWords.unit)}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {items.slice(0, shownItems).map(({ key, node, label, points }) => (
                  <TableRow key={key} hover>
                    <TableCell>
                      <Link component={LinkBase} to={rateItemPath(place, key)}>
                        {label[language]}
                      </Link>
                      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                        {headingOf(form, node, language)}
                      </Box>
                    </TableCell>
                    <TableCell>{points ?? '—'}</TableCell>
                    <TableCell>{counts.get(key) ?? 0}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
            {items.length <= shownItems ? null : (
              <Button onClick={() => setShownItems(items.length)} sx={{ margin: 2 }}>
                {say(sheetWords.more({ count: items.length - shownItems }))}
              </Button>
            )}
          </Panel>
        )}
      </Stack>
    </PageFrame>
  );
}
