import Button from '@mui/material/Button';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { type PlainColumn, PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { deliveryWords } from './delivery-words.js';
import { DELIVERY_TONES, type Delivery, eventLabel } from './webhook.js';

export interface DeliveryTableProps {
  readonly deliveries: readonly Delivery[];
  readonly onOpen: (id: string) => void;
}

/** Messages, a line each: of what, how it went, when it is tried again. */
export function DeliveryTable({ deliveries, onOpen }: DeliveryTableProps) {
  const say = useSay();
  const language = useLanguage();
  const { minute } = useFormat();
  const columns: readonly PlainColumn<Delivery>[] = [
    {
      id: 'type',
      label: say(deliveryWords.type),
      render: ({ type, replayOf }) =>
        `${eventLabel(type)[language]}${replayOf === null ? '' : say(deliveryWords.again)}`,
    },
    {
      id: 'state',
      label: say(deliveryWords.state),
      render: ({ state }) => <StateChip tone={DELIVERY_TONES[state]} label={say(deliveryWords[state])} />,
    },
    {
      id: 'attempts',
      label: say(deliveryWords.attempts),
      isFigure: true,
      render: ({ attempts }) => attempts,
    },
    { id: 'createdAt', label: say(deliveryWords.createdAt), render: ({ createdAt }) => minute(createdAt) },
    { id: 'nextAt', label: say(deliveryWords.nextAt), render: ({ nextAt }) => minute(nextAt) },
    {
      id: 'actions',
      label: say(deliveryWords.actions),
      render: ({ id, type }) => (
        <Button
          size="small"
          aria-label={say(deliveryWords.detailsOf({ type: eventLabel(type)[language] }))}
          onClick={() => onOpen(id)}
        >
          {say(deliveryWords.details)}
        </Button>
      ),
    },
  ];
  return <PlainTable label={say(deliveryWords.title)} columns={columns} rows={deliveries} keyOf={({ id }) => id} />;
}
