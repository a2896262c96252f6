/** Which page of a form comes when, and its address. */
import type { DossierForm } from '@gun/dossiers-contract';
import type { Language } from '@gun/kernel';
import type { Answers } from '@gun/procedures-contract';
import {
  factsInScope,
  firstUnanswered,
  isWithin,
  nextPage,
  previousPage,
  questionOf,
  visiblePages,
  type FormState,
} from '@gun/procedures-contract/engine';

export const stateOf = ({ facts }: DossierForm, answers: Answers, today: string): FormState => ({
  answers,
  facts: factsInScope(facts),
  today,
});

export interface FormRoute {
  readonly form: DossierForm;
  readonly state: FormState;
  readonly language: Language;
}

const under = ({ form, language }: FormRoute, path: string) => `/${language}/dossiers/${form.dossier.id}${path}`;
export const pageAddress = (route: FormRoute, pageId: string): string => under(route, `/form/${pageId}`);
export const checkAddress = (route: FormRoute): string => under(route, '/check');
const dossierAddress = (route: FormRoute): string => under(route, '');

/** Pages that are walked now: all the visible ones, or in a correction those with a question that may change. */
export function walkedPages({ form, state }: FormRoute) {
  const pages = visiblePages(form.form, state);
  const { editable } = form;
  if (!editable) return pages;
  const isEditable = (pointer: string) =>
    editable.some((named) => isWithin(pointer, named) || isWithin(questionOf(named), pointer));
  return pages.filter(({ page }) => page.ask.some(isEditable));
}

/** Where somebody continues who comes from elsewhere: the first page with something to do, else the check. */
export function resumeAddress(route: FormRoute): string {
  const { form, state } = route;
  const [first] = walkedPages(route);
  if (form.editable) return first ? pageAddress(route, first.page.id) : checkAddress(route);
  const unanswered = firstUnanswered(form.form, state);
  return unanswered ? pageAddress(route, unanswered) : checkAddress(route);
}

/** Where Continue leads. From the check one goes back to it, after any question that a change has opened. */
export function addressAfter(route: FormRoute, pageId: string, fromCheck: boolean): string {
  const { form, state } = route;
  if (fromCheck) return resumeAddress(form.editable ? { ...route, form: { ...form, editable: undefined } } : route);
  const next = form.editable ? walkedAround(route, pageId, 1) : nextPage(form.form, state, pageId)?.id;
  return next ? pageAddress(route, next) : checkAddress(route);
}

export function addressBefore(route: FormRoute, pageId: string, fromCheck: boolean): string {
  const { form, state } = route;
  if (fromCheck) return checkAddress(route);
  const previous = form.editable ? walkedAround(route, pageId, -1) : previousPage(form.form, state, pageId)?.id;
  return previous ? pageAddress(route, previous) : dossierAddress(route);
}

function walkedAround(route: FormRoute, pageId: string, distance: 1 | -1): string | undefined {
  const ids = walkedPages(route).map(({ page }) => page.id);
  const index = ids.indexOf(pageId);
  return index === -1 ? undefined : ids[index + distance];
}
