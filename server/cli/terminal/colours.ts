/** Paints text for a terminal; without colours it gives the text back. */
export interface Colours {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** The colours of one stream. `enabled` is for terminals whose owner did not set `NO_COLOR` (https://no-color.org). */
export function createColours(enabled: boolean): Colours {
  const paint = (on: number, off: number) => (text: string) =>
    enabled && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    error: paint(31, 39),
    warning: paint(33, 39),
    info: paint(36, 39),
    good: paint(32, 39),
    faint: paint(2, 22),
    strong: paint(1, 22),
  };
}
