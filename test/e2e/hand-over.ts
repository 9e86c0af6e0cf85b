import type { Locator, Page } from 'playwright';

/** A file that comes from elsewhere on the desk. */
export interface HandedFile {
  readonly name: string;
  readonly type: string;
  /** Its bytes. */
  readonly base64: string;
}

/** A text comes from the clipboard to where the focus is, as from Excel. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, text);
}

/** A file comes from the clipboard to where the focus is, as a screenshot does. */
export async function pasteFile(page: Page, file: HandedFile): Promise<void> {
  await page.evaluate(({ name, type, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], name, { type }));
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(paste);
  }, file);
}

/** A file is dragged over a place and let go there. */
export async function dropFile(place: Locator, file: HandedFile): Promise<void> {
  await place.evaluate((element, { name, type, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], name, { type }));
    for (const kind of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, file);
}
