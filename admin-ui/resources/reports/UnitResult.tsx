import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { TABULAR } from '../../theme/tokens.js';
import { nameOf } from '../cycles/scheme/scheme-names.js';
import { useCycleNames } from '../cycles/scheme/use-cycle-names.js';
import { type EntryForm, orNull } from '../sheets/sheet-api.js';
import { reportWords } from './report-words.js';

/** The result of a unit in the released run that counts, with the score of every node; nothing before the release. */
export function UnitResult({
  cycle,
  unit,
  form,
}: {
  readonly cycle: string;
  readonly unit: string;
  readonly form: EntryForm;
}) {
  const say = useSay();
  const language = useLanguage();
  const names = useCycleNames(cycle);
  const { may } = useMay();
  const sees = may(['results:read', 'runs:read']);
  const { data } = useLoaded(async () => {
    if (!sees) return null;
    const runs = await orNull(dataOf(api.GET('/api/cycles/{cycle}/runs', { params: { path: { cycle } } })));
    const released = runs?.data.find(({ inForce }) => inForce);
    if (released === undefined) return null;
    const path = { cycle, run: released.id, unit };
    const row = await orNull(dataOf(api.GET('/api/cycles/{cycle}/runs/{run}/results/{unit}', { params: { path } })));
    return row === null ? null : { row, run: released.id };
  }, [cycle, unit, sees]);
  if (data === null) return null;
  const { row, run } = data;
  const scores = scoresIn(row.result);
  const rows = form.nodes.flatMap((node) => {
    const score = scores[node.id];
    return score === undefined ? [] : [{ ...node, score, depth: depthOf(form, node.id) }];
  });
  return (
    <Panel
      title={say(reportWords.result)}
      actions={
        <Button component={Link} to={`/cycles/${cycle}/runs/${run}/units/${unit}`}>
          {say(reportWords.everyPoint)}
        </Button>
      }
    >
      <Box component="dl" sx={{ display: 'flex', gap: 4, margin: 0, padding: 2, paddingTop: 0, ...TABULAR }}>
        {[
          [say(reportWords.total), row.total],
          [say(reportWords.rank), row.rank],
          [say(reportWords.tier), row.tier === null ? null : nameOf(names, 'tiers', row.tier)[language]],
        ].map(([label, value]) => (
          <div key={label}>
            <Typography variant="caption" component="dt" color="text.secondary">
              {label}
            </Typography>
            <Typography component="dd" sx={{ margin: 0, fontSize: '1.25rem', fontWeight: 600 }}>
              {value ?? '—'}
            </Typography>
          </div>
        ))}
      </Box>
      <Table size="small" aria-label={say(reportWords.result)}>
        <TableHead>
          <TableRow>
            <TableCell>{say(reportWords.item)}</TableCell>
            <TableCell align="right">{say(reportWords.points)}</TableCell>
            <TableCell align="right">{say(reportWords.score)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, label, points, score, depth }) => (
            <TableRow key={id}>
              <TableCell sx={{ paddingLeft: `${16 + depth * 20}px !important` }}>{label[language]}</TableCell>
              <TableCell align="right">{points ?? '—'}</TableCell>
              <TableCell align="right" sx={{ fontWeight: depth === 0 ? 600 : 400, ...TABULAR }}>
                {score ?? '—'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}

/** Scores by node as evaluating gives them; none where the answer has another shape. */
function scoresIn(result: unknown): Readonly<Record<string, number | null>> {
  if (typeof result !== 'object' || result === null || !('scores' in result)) return {};
  const { scores } = result;
  if (typeof scores !== 'object' || scores === null) return {};
  return Object.fromEntries(Object.entries(scores).filter(([, score]) => score === null || typeof score === 'number'));
}

function depthOf({ nodes }: Pick<EntryForm, 'nodes'>, id: string): number {
  const parent = nodes.find((node) => node.id === id)?.parent ?? null;
  return parent === null ? 0 : 1 + depthOf({ nodes }, parent);
}
