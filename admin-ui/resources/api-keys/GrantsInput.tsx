import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';
import { useInput } from 'react-admin';
import { GrantDialog } from '../../grants/GrantDialog.js';
import { GrantTable } from '../../grants/GrantTable.js';
import type { NewGrant } from '../../grants/grant.js';
import { grantWords } from '../../grants/grant-words.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { Panel } from '../../layout/Panel.js';
import { apiKeyWords } from './api-key-words.js';

/** The roles of a key that is being made: the field `grants` of the form around it. */
export function GrantsInput() {
  const say = useSay();
  const [isAdding, setAdding] = useState(false);
  const { field, fieldState } = useInput<NewGrant[]>({
    source: 'grants',
    defaultValue: [],
    validate: (grants: readonly NewGrant[]) => (grants.length === 0 ? say(apiKeyWords.rolesNeeded) : undefined),
  });
  const grants: readonly NewGrant[] = field.value;
  const addButton = (
    <Button variant="outlined" onClick={() => setAdding(true)}>
      {say(apiKeyWords.addRole)}
    </Button>
  );
  return (
    <Panel
      title={say(grantWords.roles)}
      about={say(grantWords.rolesAbout)}
      actions={grants.length === 0 ? null : addButton}
    >
      {grants.length === 0 ? (
        <Box sx={{ padding: 2, paddingTop: 0 }}>
          <NextStep title={say(grantWords.none)} about={say(apiKeyWords.rolesNeeded)} action={addButton} />
        </Box>
      ) : (
        <GrantTable grants={grants} onTake={(taken) => field.onChange(grants.filter((grant) => grant !== taken))} />
      )}
      {fieldState.error === undefined ? null : (
        <FormHelperText error role="alert" sx={{ padding: 2, paddingTop: 0 }}>
          {say(apiKeyWords.rolesNeeded)}
        </FormHelperText>
      )}
      {isAdding ? (
        <GrantDialog
          submitLabel={say(grantWords.add)}
          onGive={async (grant) => {
            field.onChange([...grants, grant]);
            setAdding(false);
            return undefined;
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Panel>
  );
}
