import Button from '@mui/material/Button';
import { useSay } from '../../i18n/use-say.js';
import { sheetWords } from './sheet-words.js';

export interface SheetActionsProps {
  readonly isLocked: boolean;
  readonly onBack: () => void;
  readonly onKeys: () => void;
  readonly onNext: () => void;
  /** Left out where one cannot withdraw. */
  readonly onRecuse?: () => void;
  /** Left out where nothing is submitted here. */
  readonly onSubmit?: () => void;
}

/** What can be done with a whole sheet. */
export function SheetActions({ isLocked, onBack, onKeys, onNext, onRecuse, onSubmit }: SheetActionsProps) {
  const say = useSay();
  return (
    <>
      <Button onClick={onBack}>{say(sheetWords.back)}</Button>
      <Button onClick={onKeys} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
        {say(sheetWords.keys)} ?
      </Button>
      {onRecuse === undefined || isLocked ? null : <Button onClick={onRecuse}>{say(sheetWords.recuse)}</Button>}
      <Button onClick={onNext}>{say(sheetWords.skip)}</Button>
      {onSubmit === undefined ? null : (
        <Button variant="contained" disabled={isLocked} onClick={onSubmit}>
          {say(sheetWords.submit)}
        </Button>
      )}
    </>
  );
}
