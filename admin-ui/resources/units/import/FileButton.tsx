import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

export interface FileButtonProps {
  /** What the button says: that of the browser speaks its own language. */
  readonly label: string;
  /** Endings and types that are offered. */
  readonly accept: string;
  /** What stands beside it: the file that was chosen. */
  readonly chosen: string | null;
  readonly onChoose: (file: File | null) => void;
}

/** Takes back the role that the button's look brings: the label is not what one presses, the file input inside is. */
const NOT_A_BUTTON = { role: undefined };

/** Chooses a file; by keyboard too. */
export function FileButton({ label, accept, chosen, onChoose }: FileButtonProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minHeight: 40 }}>
      <Button
        component="label"
        {...NOT_A_BUTTON}
        variant="outlined"
        tabIndex={-1}
        startIcon={<UploadFile />}
        sx={{ position: 'relative', '&:focus-within': { outline: '2px solid currentColor', outlineOffset: 2 } }}
      >
        {label}
        <input
          type="file"
          accept={accept}
          onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
          style={{ position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' }}
        />
      </Button>
      {chosen === null ? null : <Typography variant="body2">{chosen}</Typography>}
    </Box>
  );
}
