/** Whatever a citizen, a register or a file name says, the back office shows it as text and runs none of it. */
import { inEveryLanguage } from '@gun/kernel';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, screen } from '@testing-library/react';
import { DeskDossier } from './dossier/desk-dossier';
import { atTheDesk } from './testing/at-the-desk';
import { dossierId, sampleDossier } from './testing/sample-dossier';

beforeEach(openDialogs);
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const texts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<a href="https://example.test">Click here</a>',
  '{{7*7}} {count, plural, other {#}}',
];
const views = ['examination', 'answers', 'changes', 'documents', 'timeline'] as const;
const cases = texts.flatMap((text) => views.map((view) => [text, view] as const));

describe('what others wrote', () => {
  test.each(cases)('%s is only shown, on the page %s', async (text, view) => {
    const at = '2026-11-20T08:12:00Z';
    const dossier = sampleDossier({
      applicant: { name: text },
      title: inEveryLanguage(text),
      answers: { home: text, bell: text },
      corrections: [{ id: dossierId, askedAt: at, message: text, fields: [{ pointer: '/home', remark: text }] }],
      documents: [
        {
          href: '/x',
          id: dossierId,
          kind: 'upload',
          title: inEveryLanguage(text),
          mediaType: text,
          bytes: 1,
          createdAt: at,
        },
      ],
      timeline: [{ at, kind: 'submitted', text: inEveryLanguage(text), by: inEveryLanguage(text), internal: false }],
      claimant: text,
    });
    const shown = { readDeskDossier: () => dossier };
    atTheDesk(<DeskDossier dossierId={dossierId} view={view} />, shown);
    await screen.findByRole('heading', { level: 1 });
    expect(document.body.textContent).toContain(text);
    const run = 'script, iframe, img[src="x"], [onerror], a[href^="javascript"], a[href*="example.test"]';
    expect(document.querySelectorAll(run)).toHaveLength(0);
  });
});
