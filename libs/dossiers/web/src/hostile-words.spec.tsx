/** Whatever an agency, an officer, a register or a file name says, the portal shows it as text and runs none of it. */
import { inEveryLanguage } from '@gun/kernel';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { CheckDossier } from './form/check-dossier';
import { Dossier } from './dossier/dossier';
import { dossier, dossierForm, dossierId } from './testing/dossier-samples';
import { MyDossiers } from './list/my-dossiers';
import { showPage } from './testing/show-page';

afterEach(cleanup);

const texts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<svg onload=alert(1)>',
  '<a href="https://example.test">Click here</a>',
  '</span><iframe srcdoc="<b>x</b>">',
  '{{7*7}} ${7*7} {count, plural, other {#}}',
];

/** What a browser would run, or lead away with, if the text had become markup. */
const runs = (page: Element) =>
  page.querySelectorAll(
    'script, iframe, object, embed, img[src="x"], [onerror], [onload], [srcdoc], a[href^="javascript"], a[href*="example.test"]',
  ).length;

describe.each(texts)('%s', (text) => {
  test('as remark, message, decision, line of the timeline, name of a file and of a party', async () => {
    const at = '2026-11-25T10:00:00Z';
    const view = dossier({
      status: 'decided',
      outcome: 'refused',
      actions: [],
      title: inEveryLanguage(text),
      statement: inEveryLanguage(text),
      nextSteps: [inEveryLanguage(text)],
      party: { kind: 'enterprise', name: text },
      corrections: [{ id: dossierId, askedAt: at, message: text, fields: [{ pointer: '/floor', remark: text }] }],
      decision: {
        ...{
          outcome: 'refused',
          decidedAt: at,
          title: inEveryLanguage(text),
          by: inEveryLanguage(text),
          reasons: [text],
          language: 'en',
        },
        appeal: inEveryLanguage(text),
      },
      documents: [
        {
          href: '/x',
          id: dossierId,
          kind: 'upload',
          title: inEveryLanguage(text),
          mediaType: text,
          bytes: 10,
          createdAt: at,
        },
      ],
      timeline: [{ at, kind: 'decided', text: inEveryLanguage(text), by: inEveryLanguage(text) }],
    });
    const { container } = showPage(<Dossier dossierId={dossierId} />, { readDossier: () => view });
    await screen.findByRole('heading', { level: 1 });
    expect(container.textContent?.split(text).length).toBeGreaterThan(5);
    expect(runs(document.documentElement)).toBe(0);
  });

  test('as a remark on an open correction', async () => {
    const fields = [{ pointer: '/floor', remark: text }];
    const corrections = [{ id: dossierId, askedAt: '2026-11-26T10:00:00Z', message: text, fields }];
    const view = dossier({ status: 'waiting', actions: ['resubmit'], corrections });
    const { container } = showPage(<Dossier dossierId={dossierId} />, { readDossier: () => view });
    expect(await screen.findAllByText(text)).not.toEqual([]);
    expect(runs(container)).toBe(0);
  });

  test('as an answer, a fact of a register and a notice', async () => {
    const fact = {
      id: 'identity',
      label: inEveryLanguage('Name'),
      source: inEveryLanguage('National Register'),
      state: 'known' as const,
    };
    const facts = [{ ...fact, readAt: '2026-11-25T09:00:00Z', value: { text } }];
    const form = dossierForm({
      answers: { street: text, floor: text },
      facts: facts as never, // the parts of a fact that this page reads
      notices: [inEveryLanguage(text)],
    });
    const { container } = showPage(<CheckDossier dossierId={dossierId} />, { readDossierForm: () => form });
    await screen.findByRole('heading', { level: 1 });
    expect(container.textContent).toContain(text);
    expect(runs(container)).toBe(0);
  });

  test('as the title of a dossier in the list', async () => {
    const items = [{ ...dossier(), title: inEveryLanguage(text), statement: inEveryLanguage(text), href: '/x' }];
    const { container } = showPage(<MyDossiers />, { listMyDossiers: () => ({ items }) });
    expect(await screen.findAllByText(text)).not.toEqual([]);
    expect(runs(container)).toBe(0);
  });
});
