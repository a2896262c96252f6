import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstUnanswered } from './check-answers';
import { clubAnswers, stateWith, tentForm } from './example-form';
import { nextPage, pagePath, previousPage, progressOf } from '../publication/page-order';
import { dropHidden, visiblePages, walkForm } from './visible-pages';

const pointersOn = (pageId: string, answers: Record<string, unknown>, facts = {}) =>
  visiblePages(tentForm, stateWith(answers, { facts }))
    .find(({ page }) => page.id === pageId)
    ?.fields.map(({ pointer }) => pointer);

describe('pages and questions that are asked', () => {
  test('depend on earlier answers', () => {
    expect(pagePath(tentForm, stateWith({ lender: 'person' }))).not.toContain('where');
    expect(pagePath(tentForm, stateWith({ lender: 'club' }))).toContain('where');
    expect(pointersOn('who', { lender: 'club' })).toEqual(['/lender', '/clubName']);
  });

  test('depend on what a register knows', () => {
    const known = { household: { known: true, members: [] } };
    expect(pointersOn('who', {}, known)).toEqual(['/lender', '/members']);
  });

  test('depend on the same item in a group', () => {
    const { pages } = walkForm(tentForm, stateWith(clubAnswers));
    const tents = pages.find(({ page }) => page.id === 'what')?.fields[0];
    expect(tents?.items?.map((fields) => fields.map(({ pointer }) => pointer))).toEqual([
      ['/tents/0/size'],
      ['/tents/1/size', '/tents/1/width'],
    ]);
  });

  test('end at a stop page', () => {
    const walk = walkForm(tentForm, stateWith({ lender: 'person', wholeYear: 'yes', days: 3 }));
    expect(walk.pages.map(({ page }) => page.id)).toEqual(['who', 'allYear', 'buy']);
    expect(walk.stop?.id).toBe('buy');
    expect(walk.answers).toEqual({ lender: 'person', wholeYear: 'yes' });
  });

  test('are required unless they say otherwise', () => {
    const required = visiblePages(tentForm, stateWith(clubAnswers)).flatMap(({ fields }) =>
      fields.filter((field) => field.required).map(({ pointer }) => pointer),
    );
    expect(required).toContain('/clubName');
    expect(required).not.toContain('/remark');
    expect(required).not.toContain('/cost');
  });
});

describe('answers to questions that are not asked', () => {
  const flipped = { ...clubAnswers, lender: 'person' };

  test('are dropped', () => {
    expect(dropHidden(tentForm, stateWith(flipped))).not.toHaveProperty('clubName');
    expect(dropHidden(tentForm, stateWith(flipped))).not.toHaveProperty('place');
  });

  test('inside a group are dropped from their item alone', () => {
    const tents = [
      { size: 'small', width: 9 },
      { size: 'large', width: 4 },
    ];
    expect(dropHidden(tentForm, stateWith({ ...clubAnswers, tents }))['tents']).toEqual([
      { size: 'small' },
      { size: 'large', width: 4 },
    ]);
  });

  test('decide nothing any more', () => {
    const form = {
      ...tentForm,
      pages: tentForm.pages.map((page) =>
        page.id === 'remark' ? { ...page, showIf: { '==': [{ var: 'clubName' }, 'Les Castors'] } } : page,
      ),
    };
    expect(pagePath(form, stateWith(clubAnswers))).toContain('remark');
    expect(pagePath(form, stateWith(flipped))).not.toContain('remark');
  });

  test('cannot be smuggled in under names that are not questions', () => {
    const answers = { ...clubAnswers, status: 'granted', cost: 0, facts: { household: { known: true } } };
    const kept = dropHidden(tentForm, stateWith(answers));
    expect(Object.keys(kept).sort()).toEqual([...Object.keys(clubAnswers), 'cost'].sort());
    expect(kept['cost']).toBe(2000);
  });

  test('are dropped once and for all: dropping twice changes nothing', () => {
    const anyAnswers = fc.record(
      {
        lender: fc.constantFrom('person', 'club', 'else'),
        clubName: fc.string(),
        wholeYear: fc.constantFrom('yes', 'no'),
        days: fc.oneof(fc.integer(), fc.string()),
        tents: fc.array(
          fc.record({ size: fc.constantFrom('small', 'large'), width: fc.integer() }, { requiredKeys: [] }),
        ),
        place: fc.record({ street: fc.string() }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = dropHidden(tentForm, stateWith(answers));
        expect(dropHidden(tentForm, stateWith(once))).toEqual(once);
      }),
    );
  });
});

test('a required group shows its first item before anything is answered, and keeps nothing of it', () => {
  const walk = walkForm(tentForm, stateWith({}));
  expect(walk.pages.find(({ page }) => page.id === 'what')?.fields[0]?.items).toHaveLength(1);
  expect(walk.answers).not.toHaveProperty('tents');
});

test('a condition reads typed values, however they were written', () => {
  const form = {
    ...tentForm,
    pages: tentForm.pages.map((page) =>
      page.id === 'remark' ? { ...page, showIf: { '>': [{ var: 'days' }, 3] } } : page,
    ),
  };
  expect(pagePath(form, stateWith({ days: ' 4 ' }))).toContain('remark');
});

describe('the way through the pages', () => {
  test('goes from one visible page to the next and back', () => {
    const state = stateWith({ lender: 'person' });
    expect(nextPage(tentForm, state, 'what')?.id).toBe('remark');
    expect(previousPage(tentForm, state, 'remark')?.id).toBe('what');
    expect(previousPage(tentForm, state, 'who')).toBeUndefined();
    expect(nextPage(tentForm, state, 'remark')).toBeUndefined();
  });

  test('leads on from a page that has just become invisible', () => {
    const state = stateWith({ lender: 'person' });
    expect(nextPage(tentForm, state, 'where')?.id).toBe('remark');
    expect(previousPage(tentForm, state, 'where')?.id).toBe('what');
    expect(nextPage(tentForm, state, 'nowhere')).toBeUndefined();
  });

  test('counts its steps', () => {
    expect(progressOf(tentForm, stateWith(clubAnswers), 'when')).toEqual({ step: 3, of: 6 });
    expect(progressOf(tentForm, stateWith({}), 'where')).toBeUndefined();
  });

  test('is taken up again at the first page with something to mend', () => {
    expect(firstUnanswered(tentForm, stateWith({}))).toBe('who');
    expect(firstUnanswered(tentForm, stateWith({ ...clubAnswers, days: 'two' }))).toBe('when');
    expect(firstUnanswered(tentForm, stateWith(clubAnswers))).toBeUndefined();
  });
});
