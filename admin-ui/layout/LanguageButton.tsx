import Button from '@mui/material/Button';
import { useStore } from 'react-admin';
import { appWords } from '../app-words.js';
import { setCurrentLanguage } from '../i18n/language.js';
import { useLanguage, useSay } from '../i18n/use-say.js';

/** Changes to the other language; the choice is remembered. Its label is in the language it leads to. */
export function LanguageButton() {
  const say = useSay();
  const [, remember] = useStore<string>('locale');
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  const change = () => {
    setCurrentLanguage(other);
    remember(other);
  };
  return (
    <Button color="inherit" size="small" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={change} sx={{ minWidth: 0 }}>
      {say(appWords.otherLanguage)}
    </Button>
  );
}
