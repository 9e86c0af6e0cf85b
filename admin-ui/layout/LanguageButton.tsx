import Button from '@mui/material/Button';
import { useLocaleState } from 'react-admin';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';

/** Changes to the other language; the choice is remembered. Its label is in the language it leads to. */
export function LanguageButton() {
  const say = useSay();
  const [locale, setLocale] = useLocaleState();
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <Button
      color="inherit"
      size="small"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setLocale(other)}
      sx={{ minWidth: 0 }}
    >
      {say(appWords.otherLanguage)}
    </Button>
  );
}
