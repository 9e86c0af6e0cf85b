import { useMemo } from 'react';
import { useLanguage } from './use-say.js';

/** How times are written on screen, in the language and the time zone of the reader. */
export interface Format {
  /** An instant to the minute; `—` for null. */
  readonly minute: (instant: string | null) => string;
  /** The day of an instant; `—` for null. */
  readonly day: (instant: string | null) => string;
  /** Until when something can be done: the last day where it ends with a day, which then counts; else to the minute. */
  readonly until: (end: string) => string;
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const minute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    return {
      minute: (instant) => (instant === null ? '—' : minute.format(new Date(instant))),
      day: (instant) => (instant === null ? '—' : day.format(new Date(instant))),
      until: (end) => {
        const at = new Date(end);
        const isMidnight = at.getHours() === 0 && at.getMinutes() === 0;
        return isMidnight ? day.format(new Date(at.getTime() - 1)) : minute.format(at);
      },
    };
  }, [language]);
}
