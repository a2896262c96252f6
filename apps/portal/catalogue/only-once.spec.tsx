/** @jest-environment node */
import { inEveryLanguage } from '@gun/kernel';
import {
  deliveredProcedures,
  onlyOnceShare,
  studyGrant,
  type ProcedureSummary,
  type ProcedureView,
} from '@gun/procedures-contract';
import { expect, test } from '@jest/globals';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { OnlyOnceTable, type OnlyOnceTableProps } from './only-once-table';
import { ProcedureQuestions } from './procedure-questions';
import { messagesOf } from '../i18n/messages';

// The table reads these parts of a summary, and of a source.
const summaries = deliveredProcedures.map((definition) => ({
  ...{ key: definition.key, name: definition.about.name },
  onlyOnce: onlyOnceShare(definition),
})) as ProcedureSummary[]; // as above
const source: Partial<OnlyOnceTableProps['sources'][number]> = {
  ...{ key: 'tax', name: inEveryLanguage('Tax service'), keeper: inEveryLanguage('FPS Finance') },
  evidenceTypes: ['income'],
};
const sources = [source] as OnlyOnceTableProps['sources']; // as above
const type = {
  key: 'income',
  title: inEveryLanguage('Income of the household'),
} as OnlyOnceTableProps['types'][number]; // its name is all that is read

const render = (page: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf.en} timeZone="Europe/Brussels">
      {page}
    </NextIntlClientProvider>,
  );
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of each row of the table. */
const rowsOf = (props: Partial<OnlyOnceTableProps>): string[] => {
  const all = { language: 'en' as const, procedures: summaries, sources, types: [type], ...props };
  return [...render(<OnlyOnceTable {...all} />).matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => wordsOf(row));
};

test('each delivered procedure has its row, with what sources give, what is asked, and the share', () => {
  const rows = rowsOf({ sources: [] });
  expect(rows.slice(1).map((row) => row.replace(/^\D*/, ''))).toEqual(
    summaries.map(({ onlyOnce: { fromSources, asked } }) => {
      expect(fromSources + asked).toBeGreaterThan(0);
      return `${fromSources} ${asked} ${Math.round((100 * fromSources) / (fromSources + asked))} %`;
    }),
  );
  expect(rows).toContain('Ask for a study grant of the French Community 7 5 58 %');
});

test('each connected source is named with who keeps it and what it can prove', () =>
  expect(rowsOf({})).toContain('Tax service FPS Finance Income of the household'));

test('the page of a procedure says its own figures in a sentence, and leads to the table', () => {
  const procedure = { ...studyGrant, questions: [], onlyOnce: onlyOnceShare(studyGrant) } as unknown as ProcedureView; // as above
  const page = render(<ProcedureQuestions language="en" procedure={procedure} />);
  expect(wordsOf(page)).toContain('7 pieces of information come from official sources; 5 questions are left for you.');
  expect(page).toContain('href="/en/only-once"');
});
