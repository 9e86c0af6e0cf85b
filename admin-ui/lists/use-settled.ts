import { useEffect, useState } from 'react';

/** Milliseconds without a further key after which what was typed counts. */
const PATIENCE = 250;

/** What was typed, without spaces around it, once no further key came for a while: what the server is asked with. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), PATIENCE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
