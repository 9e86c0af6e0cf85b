import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Form, maxValue, minValue, NumberInput, required, SaveButton, TextInput, useNavigate } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import { useAction } from '../../api/use-action.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { SecretDialog } from '../../secrets/SecretDialog.js';
import { apiKeyWords } from './api-key-words.js';
import { GrantsInput } from './GrantsInput.js';

type NewApiKey = paths['/api/api-keys']['post']['requestBody']['content']['application/json'];
type MadeApiKey = paths['/api/api-keys']['post']['responses'][201]['content']['application/json'];

/** As the server's default. */
const DAYS = 365;

/** Makes a key for a system and shows it once. */
export function NewApiKeyPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { submit, isRunning } = useAction();
  const [made, setMade] = useState<MadeApiKey | null>(null);
  const create = (data: object) =>
    submit(async () => {
      // The fields of the form are those of a new key; the server checks them.
      const body = data as NewApiKey;
      setMade(await dataOf(api.POST('/api/api-keys', { body })));
    }, null);
  return (
    <PageFrame title={say(apiKeyWords.create)} about={say(apiKeyWords.createAbout)} maxWidth={860}>
      <Form onSubmit={create} defaultValues={{ expiresInDays: DAYS, grants: [] }}>
        <Stack spacing={2.5}>
          <Panel title={say(apiKeyWords.what)}>
            <Box
              sx={{
                padding: 2,
                paddingTop: 1,
                display: 'grid',
                columnGap: 2,
                rowGap: 1,
                gridTemplateColumns: { sm: '2fr 1fr' },
              }}
            >
              <TextInput
                source="name"
                label={say(apiKeyWords.name)}
                helperText={say(apiKeyWords.nameHelp)}
                validate={required()}
              />
              <NumberInput
                source="expiresInDays"
                label={say(apiKeyWords.expiresInDays)}
                helperText={say(apiKeyWords.expiresHelp)}
                validate={[required(), minValue(1), maxValue(730)]}
              />
            </Box>
          </Panel>
          <GrantsInput />
          <Typography variant="body2" color="text.secondary">
            {say(apiKeyWords.use)}
          </Typography>
          <div>
            <SaveButton label={say(apiKeyWords.create)} alwaysEnable={!isRunning} />
          </div>
        </Stack>
      </Form>
      {made?.key ? (
        <SecretDialog
          title={say(apiKeyWords.keyTitle({ name: made.name }))}
          label={say(apiKeyWords.key)}
          secret={made.key}
          onClose={() => navigate('/api-keys')}
        />
      ) : null}
    </PageFrame>
  );
}
