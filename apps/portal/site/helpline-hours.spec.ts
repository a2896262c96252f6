import { expect, test } from '@jest/globals';
import { siteMessages } from '@gun/i18n';
import { languages } from '@gun/kernel';
import { deliveredOffices, fallbackOffice } from '@gun/procedures-contract';
import { messagesOf } from '../i18n/messages';

const helpline = deliveredOffices.find(({ key }) => key === fallbackOffice);
const hourOf = (time: string) => String(Number(time.slice(0, 2)));
const [week, saturday] = (helpline?.openingHours ?? []).map(({ opens, closes }) => [hourOf(opens), hourOf(closes)]);

/** The hours that a sentence names, in any of the four ways of writing them: `7 h`, `7:00`, `7 bis 20 Uhr`. */
const hoursIn = (sentence: string) => [...sentence.matchAll(/\b(\d{1,2})(?::00)?\b/g)].map(([, hour]) => hour);

test.each(languages)('the hours of the helpline are those of its office wherever they are said in %s', (language) => {
  const { header, human } = siteMessages[language];
  const { home, help } = messagesOf[language].portal;
  expect(hoursIn(header.help)).toEqual(week);
  expect(hoursIn(human.hours)).toEqual([...(week ?? []), saturday?.[1]]);
  expect(hoursIn(home.callText)).toEqual([...(week ?? []), saturday?.[1]]);
  expect(hoursIn(help.phoneText)).toEqual([...(week ?? []), ...(saturday ?? [])]);
});
