import { describe, expect, test } from '@jest/globals';
import type { Answers } from '@gun/procedures-contract';
import { dossierForm, dossierId } from '../testing/dossier-samples';
import { addressAfter, addressBefore, resumeAddress, stateOf, type FormRoute } from './form-route';

const at = (answers: Answers, editable?: string[]): FormRoute => {
  const form = dossierForm({ answers, editable });
  return { form, state: stateOf(form, answers, '2026-11-25'), language: 'en' };
};
const address = (path: string) => `/en/dossiers/${dossierId}${path}`;

describe('a draft', () => {
  test('resumes at the first question without an answer', () => {
    expect(resumeAddress(at({}))).toBe(address('/form/home'));
    expect(resumeAddress(at({ street: 'Rue' }))).toBe(address('/form/inside'));
  });

  test('resumes at the check when everything is answered', () => {
    expect(resumeAddress(at({ street: 'Rue', floor: '2' }))).toBe(address('/check'));
  });

  test('goes from page to page, then to the check, and back the same way', () => {
    const route = at({ street: 'Rue' });
    expect(addressAfter(route, 'home', false)).toBe(address('/form/inside'));
    expect(addressAfter(route, 'inside', false)).toBe(address('/check'));
    expect(addressBefore(route, 'inside', false)).toBe(address('/form/home'));
    expect(addressBefore(route, 'home', false)).toBe(address(''));
  });

  test('changed from the check goes back to it, after any question that the change opened', () => {
    expect(addressAfter(at({ street: 'Rue', floor: '2' }), 'home', true)).toBe(address('/check'));
    expect(addressAfter(at({ street: 'Rue' }), 'home', true)).toBe(address('/form/inside'));
  });
});

describe('a correction', () => {
  test('walks only the pages with a question that may change', () => {
    const route = at({ street: 'Rue', floor: '2' }, ['/floor']);
    expect(resumeAddress(route)).toBe(address('/form/inside'));
    expect(addressAfter(route, 'inside', false)).toBe(address('/check'));
    expect(addressBefore(route, 'inside', false)).toBe(address(''));
  });
});
