import Box from '@mui/material/Box';
import { required, TextInput } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { userWords } from './user-words.js';

/** What identifies a person; the server checks it and says what is wrong at the field. */
export function PersonFields({ readOnly = false }: { readonly readOnly?: boolean }) {
  const say = useSay();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 1,
        width: '100%',
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)' },
      }}
    >
      <TextInput source="name" label={say(userWords.name)} validate={required()} readOnly={readOnly} />
      <TextInput
        source="login"
        label={say(userWords.login)}
        validate={required()}
        helperText={say(userWords.loginHelp)}
        readOnly={readOnly}
        autoComplete="off"
      />
      <TextInput source="email" type="email" label={say(userWords.email)} readOnly={readOnly} />
      <TextInput
        source="externalId"
        label={say(userWords.externalId)}
        helperText={say(userWords.externalIdHelp)}
        readOnly={readOnly}
      />
    </Box>
  );
}
