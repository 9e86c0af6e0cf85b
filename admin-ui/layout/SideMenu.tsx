import HomeIcon from '@mui/icons-material/ChecklistOutlined';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { LinkBase, useLocation } from 'react-admin';
import { useMay } from '../access/use-may.js';
import { appWords } from '../app-words.js';
import { MENU_SECTIONS, type MenuEntry } from '../feature.js';
import { FEATURES } from '../features.js';
import { useSay } from '../i18n/use-say.js';

const HOME: MenuEntry = {
  to: '/',
  label: appWords.home,
  about: appWords.home,
  Icon: HomeIcon,
  section: 'work',
  order: 0,
};

/** The menu: what the permissions of who is signed in open, by sections. */
export function SideMenu({ onChosen }: { readonly onChosen: () => void }) {
  const say = useSay();
  const { may } = useMay();
  const entries = [
    HOME,
    ...FEATURES.flatMap(({ needs, menu = [] }) => menu.filter((entry) => may(entry.needs ?? needs))),
  ];
  return (
    <Box component="nav" aria-label={say(appWords.menu)} sx={{ paddingBlock: 1.5 }}>
      {MENU_SECTIONS.map((section) => {
        const lines = entries.filter((entry) => entry.section === section).sort((a, b) => a.order - b.order);
        if (lines.length === 0) return null;
        return (
          <Box key={section} sx={{ marginBottom: 1.5 }}>
            <Typography variant="caption" component="h2" sx={{ paddingInline: 2.5, color: 'text.secondary' }}>
              {say(appWords[section])}
            </Typography>
            <List dense disablePadding sx={{ paddingInline: 1 }}>
              {lines.map((entry) => (
                <MenuLine key={entry.to} entry={entry} onChosen={onChosen} />
              ))}
            </List>
          </Box>
        );
      })}
    </Box>
  );
}

function MenuLine({ entry, onChosen }: { readonly entry: MenuEntry; readonly onChosen: () => void }) {
  const say = useSay();
  const { pathname } = useLocation();
  const { to, label, Icon } = entry;
  const isHere = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={LinkBase}
        to={to}
        selected={isHere}
        aria-current={isHere ? 'page' : undefined}
        onClick={onChosen}
        sx={{
          borderRadius: 1,
          color: isHere ? 'primary.main' : 'text.primary',
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: 'action.selected' },
        }}
      >
        <ListItemIcon sx={{ minWidth: 34, color: 'inherit' }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText
          primary={say(label)}
          slotProps={{ primary: { fontWeight: isHere ? 600 : 400, fontSize: '0.9375rem' } }}
        />
      </ListItemButton>
    </ListItem>
  );
}
