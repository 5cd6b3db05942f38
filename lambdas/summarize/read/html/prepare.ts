import { showCollapsed } from './hidden.ts';
import { dropMachinery } from './machinery.ts';
import { dropOtherStories } from './other-stories.ts';
import { dissolveHeader, renameTextDivisions, unwrapSingles } from './plain-paragraphs.ts';

/**
 * Makes a page easier to find the article in: without dialogs, consent banners and video players, without other stories
 * and readers' comments below it, with what is only shown after a click, and with plain paragraphs.
 * @param document is changed
 * @param title of the article, where it is known
 */
export function prepare(document: Document, title = ''): void {
  dropMachinery(document);
  dropOtherStories(document, title);
  showCollapsed(document);
  dissolveHeader(document);
  unwrapSingles(document);
  renameTextDivisions(document);
}
