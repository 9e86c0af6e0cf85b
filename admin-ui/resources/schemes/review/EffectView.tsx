import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Words } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import type { AmendmentEffect } from '../scheme.js';
import { amendmentWords } from './amendment-words.js';

/** Rows that one page of an answer may hold. */
const MOST_ROWS = 1000;

/** Whom another version would move in a cycle: from which tier to which, who, and why. */
export function EffectView({ effect, onMore }: { readonly effect: AmendmentEffect; readonly onMore: () => void }) {
  const say = useSay();
  const { counts, tiers, data, total, isNamed, leftOut, problems, cycle } = effect;
  const tierName = (tier: Words | null): string => say(tier ?? amendmentWords.noTier);
  return (
    <>
      {problems.total > 0 ? (
        <Told severity="error" title={say(amendmentWords.problems({ count: problems.total }))} found={problems} />
      ) : null}
      {leftOut.total > 0 ? (
        <Told severity="warning" title={say(amendmentWords.leftOut({ count: leftOut.total }))} found={leftOut} />
      ) : null}
      {counts === null ? null : (
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {counts.moved === 0
            ? say(amendmentWords.nobody)
            : say(
                amendmentWords.counts({
                  units: counts.units,
                  moved: counts.moved,
                  tier: tiers.reduce((sum, { units }) => sum + units, 0),
                }),
              )}
        </Typography>
      )}
      {counts === null || counts.moved === 0 ? null : (
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: '0.875rem' }}>
          {tiers.map(({ before, after, units }) => (
            <li key={`${before?.zh} ${after?.zh}`}>
              {say(amendmentWords.tierMove({ before: tierName(before), after: tierName(after), units }))}
            </li>
          ))}
          <li>{say(amendmentWords.up({ total: counts.totalUp, rank: counts.rankUp }))}</li>
          <li>{say(amendmentWords.down({ total: counts.totalDown, rank: counts.rankDown }))}</li>
        </Box>
      )}
      {data.length === 0 ? null : (
        <PlainTable
          label={say(amendmentWords.list({ name: cycle.name }))}
          rows={data}
          keyOf={({ id }) => id}
          columns={[
            { id: 'unit', label: say(amendmentWords.unit), render: ({ name }) => name, minWidth: 90 },
            { id: 'change', label: say(amendmentWords.change), render: ({ words }) => say(words), minWidth: 140 },
            { id: 'why', label: say(amendmentWords.why), render: ({ why }) => say(why), minWidth: 140 },
          ]}
        />
      )}
      {data.length < total && isNamed ? (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="caption" color="text.secondary">
            {say(amendmentWords.shown({ shown: data.length, total }))}
          </Typography>
          {data.length < MOST_ROWS ? (
            <Button size="small" onClick={onMore}>
              {say(amendmentWords.more)}
            </Button>
          ) : null}
        </Box>
      ) : null}
      {!isNamed && total > 0 ? <Typography variant="body2">{say(amendmentWords.unnamed)}</Typography> : null}
      <Typography variant="caption" color="text.secondary">
        {say(amendmentWords.asOfNow)}
      </Typography>
    </>
  );
}

interface ToldProps {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly found: AmendmentEffect['problems'];
}

function Told({ severity, title, found }: ToldProps) {
  const say = useSay();
  return (
    <Alert severity={severity}>
      {title}
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {found.diagnostics.map(({ message, path }) => (
          <li key={`${path.join('.')} ${message.en}`}>{say(message)}</li>
        ))}
      </Box>
    </Alert>
  );
}
