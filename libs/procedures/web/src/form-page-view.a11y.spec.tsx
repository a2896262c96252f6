import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { languages, type Language } from '@gun/kernel';
import { errorSentences } from '@gun/procedures-contract';
import { checkPage, factsInScope } from '@gun/procedures-contract/engine';
import { CheckAnswers } from './answers/check-answers';
import { everyWidget, someFacts } from './questions/every-widget';
import { FormPageView } from './form-page-view';
import { proceduresMessages } from './procedures-messages';
import { loadRareControls } from './questions/use-rare-controls';

const today = '2026-11-25';
beforeAll(loadRareControls);
afterEach(cleanup);

async function faultsOf(language: Language, page: React.ReactNode) {
  const { container } = render(
    <NextIntlClientProvider locale={language} messages={{ procedures: proceduresMessages[language] }} timeZone="UTC">
      <main>{page}</main>
    </NextIntlClientProvider>,
  );
  // Colours need a real browser; the contrast of the tokens is measured in the library of components.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(languages)('accessibility rules in %s', (language) => {
  const common = { form: everyWidget, facts: someFacts, language, today };
  const errors = checkPage(everyWidget, 'all', { answers: {}, facts: factsInScope(someFacts), today });

  test('hold for every control, empty and with all its errors', async () => {
    const page = (
      <FormPageView
        {...{ ...common, errors }}
        pageId="all"
        answers={{}}
        errorWords={{ language, sentences: errorSentences[language] }}
        headingLevel={1}
        onChange={() => undefined}
      />
    );
    expect(await faultsOf(language, page)).toEqual([]);
  });

  test('hold for the check before sending', async () => {
    const page = (
      <>
        <h1>Check</h1>
        <CheckAnswers {...common} answers={{ size: '12,5', people: [{ name: 'Lou' }] }} changeHref={() => '#change'} />
      </>
    );
    expect(await faultsOf(language, page)).toEqual([]);
  });
});
