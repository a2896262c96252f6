import type { FormDefinition, FormPage } from '../definition/form-definition';
import type { FormState } from '../answers/form-state';
import { visiblePages } from '../answers/visible-pages';

/** The pages that these answers walk, by id: what the test cases of a definition compare. */
export const pagePath = (form: FormDefinition, state: FormState): string[] =>
  visiblePages(form, state).map(({ page }) => page.id);

/** The page after this one, or undefined when the answers can be checked. */
export const nextPage = (form: FormDefinition, state: FormState, pageId: string): FormPage | undefined =>
  neighbour(form, state, pageId, 1);

/** The page before this one, or undefined on the first. */
export const previousPage = (form: FormDefinition, state: FormState, pageId: string): FormPage | undefined =>
  neighbour(form, state, pageId, -1);

/** Where a page stands among the visible ones: `{ step: 2, of: 5 }`. A page that is not visible has no place. */
export function progressOf(
  form: FormDefinition,
  state: FormState,
  pageId: string,
): { step: number; of: number } | undefined {
  const path = pagePath(form, state);
  const index = path.indexOf(pageId);
  return index === -1 ? undefined : { step: index + 1, of: path.length };
}

function neighbour(form: FormDefinition, state: FormState, pageId: string, distance: 1 | -1): FormPage | undefined {
  const pages = visiblePages(form, state).map(({ page }) => page);
  const index = pages.findIndex(({ id }) => id === pageId);
  if (index !== -1) return pages[index + distance];
  // The page has just become invisible: its neighbour is the nearest visible one in the order of the definition.
  const place = form.pages.findIndex(({ id }) => id === pageId);
  const beside = pages.filter((page) => (form.pages.indexOf(page) - place) * distance > 0);
  return place === -1 ? undefined : beside.at(distance === 1 ? 0 : -1);
}
