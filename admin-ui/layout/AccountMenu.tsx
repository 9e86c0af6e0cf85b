import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useGetIdentity, useLogout, useNavigate } from 'react-admin';
import { PASSWORD_PATH } from '../access/auth-provider.js';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';

/** Who is signed in; their password, signing out. */
export function AccountMenu() {
  const say = useSay();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Button
        color="inherit"
        size="small"
        startIcon={<AccountCircle fontSize="small" />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ maxWidth: { xs: 120, sm: 220 } }}
      >
        <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {identity?.fullName ?? say(appWords.account)}
        </span>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(() => navigate(PASSWORD_PATH))}>{say(appWords.changePassword)}</MenuItem>
        <MenuItem onClick={choose(() => void logout())}>{say(appWords.signOut)}</MenuItem>
      </Menu>
    </>
  );
}
