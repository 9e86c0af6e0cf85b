import ErrorIcon from '@mui/icons-material/Cancel';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import type { Severity } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { panelWords } from './panel-words.js';

const LOOKS = {
  error: [ErrorIcon, 'error.main'],
  warning: [WarningIcon, 'warning.main'],
  info: [InfoIcon, 'primary.main'],
} as const;

/** How grave a problem is: by icon, word and colour together. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  const say = useSay();
  const [Icon, color] = LOOKS[severity];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color, whiteSpace: 'nowrap' }}>
      <Icon sx={{ fontSize: 18 }} />
      {say(panelWords[severity])}
    </Box>
  );
}
