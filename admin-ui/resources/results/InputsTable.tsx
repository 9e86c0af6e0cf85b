import Typography from '@mui/material/Typography';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PlainTable } from '../../lists/PlainTable.js';
import type { InputRow } from './result.js';
import { resultWords } from './result-words.js';

/** Inputs with who entered and who verified them, and when. */
export function InputsTable({ inputs }: { readonly inputs: readonly InputRow[] }) {
  const say = useSay();
  const language = useLanguage();
  const { minute } = useFormat();
  if (inputs.length === 0) return <Typography variant="body2">{say(resultWords.noInputs)}</Typography>;
  const who = (person: InputRow['enteredBy'], at: string | null) =>
    person === null ? minute(at) : `${person.name ?? person.id} ${minute(at)}`;
  return (
    <PlainTable
      label={say(resultWords.inputs)}
      rows={inputs.map((input, index) => ({ input, key: String(index) }))}
      keyOf={({ key }) => key}
      columns={[
        {
          id: 'label',
          label: say(resultWords.input),
          render: ({ input: { label, rater } }) => `${label[language]}${rater === null ? '' : ` · ${rater}`}`,
        },
        {
          id: 'value',
          label: say(resultWords.value),
          isFigure: true,
          render: ({ input: { value, count } }) =>
            count > 1 && value === null ? say(resultWords.hiddenMarks({ count })) : shown(value, say),
        },
        {
          id: 'entered',
          label: say(resultWords.enteredBy),
          render: ({ input }) => who(input.enteredBy, input.enteredAt),
        },
        {
          id: 'verified',
          label: say(resultWords.verifiedBy),
          render: ({ input }) => (input.isVerified ? who(input.verifiedBy, input.verifiedAt) : '—'),
        },
        {
          id: 'remark',
          label: say(resultWords.remark),
          render: ({ input: { from, note, reason, minutes } }) =>
            [from, note, reason, minutes].filter((text) => text !== null).join(' · ') || '—',
        },
      ]}
    />
  );
}

function shown(value: unknown, say: ReturnType<typeof useSay>): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'boolean') return say(value ? resultWords.yes : resultWords.no);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}
