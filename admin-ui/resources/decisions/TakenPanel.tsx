import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { FormDialog, typedText } from '../../layout/FormDialog.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { Decision, DecisionKind } from './decision.js';
import { decisionWords } from './decision-words.js';

export interface TakenPanelProps {
  readonly cycle: string;
  readonly decisions: readonly Decision[];
  readonly names: SchemeNames;
  readonly canRevoke: boolean;
  readonly onChanged: () => void;
}

/** Decisions that were taken, the newest first, with their reasons and minutes. */
export function TakenPanel({ cycle, decisions, names, canRevoke, onChanged }: TakenPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { minute } = useFormat();
  const [revoking, setRevoking] = useState<Decision | null>(null);
  const told = ({ kind, rule, tier, points, size, place }: Decision): string => {
    // The server's own kinds; the list of OpenAPI leaves it a text.
    const word = say(decisionWords[`kind_${kind as DecisionKind}`]);
    const value = tier === null ? (points ?? size ?? place) : nameOf(names, 'tiers', tier)[language];
    const name = rule === null ? null : ruleName(names, rule)[language];
    return [word, name, value].filter((part) => part !== null).join(' ');
  };
  return (
    <Panel title={say(decisionWords.history)}>
      {decisions.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
          {say(decisionWords.noHistory)}
        </Typography>
      ) : (
        <PlainTable
          label={say(decisionWords.history)}
          rows={decisions}
          keyOf={({ id }) => id}
          columns={[
            { id: 'unit', label: say(decisionWords.unit), render: ({ unitName }) => unitName },
            { id: 'decision', label: say(decisionWords.decision), render: told },
            { id: 'reason', label: say(decisionWords.reason), render: ({ reason }) => reason },
            { id: 'minutes', label: say(decisionWords.minutes), render: ({ minutes }) => minutes },
            {
              id: 'when',
              label: say(decisionWords.when),
              render: ({ takenAt, takenByName, takenBy }) => `${takenByName ?? takenBy} ${minute(takenAt)}`,
            },
            {
              id: 'state',
              label: say(decisionWords.state),
              render: ({ revokedAt, revokeReason }) => (
                <>
                  <StateChip
                    tone={revokedAt === null ? 'good' : 'plain'}
                    label={say(revokedAt === null ? decisionWords.inForce : decisionWords.revoked)}
                  />
                  {revokeReason === null ? null : <Typography variant="caption"> {revokeReason}</Typography>}
                </>
              ),
            },
            {
              id: 'actions',
              label: say(decisionWords.actions),
              render: (decision) =>
                canRevoke && decision.revokedAt === null ? (
                  <Button
                    size="small"
                    onClick={() => setRevoking(decision)}
                    aria-label={`${say(decisionWords.revoke)} ${decision.unitName}`}
                  >
                    {say(decisionWords.revoke)}
                  </Button>
                ) : null,
            },
          ]}
        />
      )}
      {revoking === null ? null : (
        <RevokeDialog
          cycle={cycle}
          decision={revoking}
          onDone={() => {
            setRevoking(null);
            onChanged();
          }}
          onClose={() => setRevoking(null)}
        />
      )}
    </Panel>
  );
}

/** Rules of decisions are nodes, rules, steps, awards or rankings. */
function ruleName(names: SchemeNames, id: string) {
  const kinds = ['nodes', 'rules', 'steps', 'awards', 'rankings'] as const;
  const kind = kinds.find((candidate) => names[candidate].some((part) => part.id === id));
  return nameOf(names, kind ?? 'rules', id);
}

interface RevokeDialogProps {
  readonly cycle: string;
  readonly decision: Decision;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function RevokeDialog({ cycle, decision, onDone, onClose }: RevokeDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [problem, setProblem] = useState<string | null>(null);
  const revoke = async (form: FormData) => {
    const body = { reason: typedText(form, 'reason'), minutes: typedText(form, 'minutes') };
    const params = { path: { cycle, id: decision.id } };
    const headers = ifMatch(decision.revision);
    const refused = await submit(
      () => dataOf(api.POST('/api/cycles/{cycle}/decisions/{id}/revoke', { params, headers, body })),
      say(decisionWords.wasRevoked),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={`${say(decisionWords.revoke)}${say(marks.colon)}${decision.unitName}`}
      about={say(decisionWords.revokeAbout)}
      submitLabel={say(decisionWords.revoke)}
      isRunning={isRunning}
      problem={problem}
      onSubmit={(form) => void revoke(form)}
      onClose={onClose}
    >
      <TextField name="reason" required label={say(decisionWords.reason)} />
      <TextField name="minutes" required label={say(decisionWords.minutes)} />
    </FormDialog>
  );
}
