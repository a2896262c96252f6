import type { ReactNode } from 'react';
import type { ErrorText } from '../form/error-message';
import type { Options } from './fixtures';

const isOptions = (value: unknown): value is Options => typeof value === 'object' && value !== null;

export const options = (value: unknown): Options => (isOptions(value) ? value : {});

/** The members of a list; GOV.UK leaves out those that are empty. */
export const list = (value: unknown): Options[] => (Array.isArray(value) ? value.filter(isOptions) : []);

export function string(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `{ text, html }` as content, or undefined when the option is not there. */
export function content(value: unknown, text = 'text', html = 'html'): ReactNode {
  const given = options(value);
  const markup = string(given[html]);
  if (markup) return <span dangerouslySetInnerHTML={{ __html: markup }} />;
  return string(given[text]);
}

export function errorMessage(value: unknown): ErrorText | undefined {
  if (!isOptions(value)) return undefined;
  const prefix = string(value['visuallyHiddenText']) ?? 'Error';
  return { text: content(value), visuallyHiddenText: prefix && `${prefix}:` };
}

/** What a field shares: id, label, hint, error. */
export function fieldText(given: Options) {
  const label = options(given['label']);
  return {
    id: string(given['id']) ?? string(given['name']) ?? '',
    name: string(given['name']),
    label: content(label),
    headingLevel: label['isPageHeading'] ? (1 as const) : undefined,
    hint: given['hint'] ? content(given['hint']) : undefined,
    errorMessage: errorMessage(given['errorMessage']),
    describedBy: string(given['describedBy']),
  };
}

/** What a group shares: legend, hint, error. */
export function groupText(given: Options) {
  const fieldset = options(given['fieldset']);
  const legend = options(fieldset['legend']);
  return {
    legend: given['fieldset'] ? content(legend) : undefined,
    headingLevel: legend['isPageHeading'] ? (1 as const) : undefined,
    hint: given['hint'] ? content(given['hint']) : undefined,
    errorMessage: errorMessage(given['errorMessage']),
    describedBy: string(fieldset['describedBy']) ?? string(given['describedBy']),
  };
}

/** Native attributes that both libraries hand on as they are. */
export function native(given: Options, ...names: string[]) {
  const rename: Record<string, string> = {
    inputmode: 'inputMode',
    autocomplete: 'autoComplete',
    spellcheck: 'spellCheck',
    autocapitalize: 'autoCapitalize',
  };
  return Object.fromEntries(
    names
      .filter((name) => given[name] !== undefined && given[name] !== '')
      .map((name) => [rename[name] ?? name, given[name]]),
  );
}
