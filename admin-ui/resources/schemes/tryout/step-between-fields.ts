import type { KeyboardEvent } from 'react';

/**
 * Enter and the arrow down lead to the next field, the arrow up and Shift+Enter to the one before, as in a spreadsheet.
 * Choices keep the arrows for themselves; an input method that composes keeps all keys.
 */
export function stepBetweenFields(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key, shiftKey, nativeEvent } = event;
  const isInput = target instanceof HTMLInputElement;
  if (nativeEvent.isComposing || !(isInput || target instanceof HTMLSelectElement)) return;
  const isForward = (key === 'Enter' && !shiftKey) || (isInput && key === 'ArrowDown');
  const isBack = (key === 'Enter' && shiftKey) || (isInput && key === 'ArrowUp');
  if (!isForward && !isBack) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const next = fields[fields.indexOf(target) + (isForward ? 1 : -1)];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}
