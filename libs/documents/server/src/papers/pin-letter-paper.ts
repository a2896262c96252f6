import type { PinLetterContent } from '@gun/documents-contract';
import { counterPaper } from './counter-paper';
import type { Paper } from './paper';
import { dayInWords, onDay } from './paper-dates';
import { pinLetterTemplate } from '../templates/pin-letter-template';
import { pinLetterWording } from '../wording/pin-letter-wording';

export function pinLetterPaper(content: PinLetterContent): Paper {
  const { language, pin, document, preparedOn, until, walletUrl } = content;
  const { validity, prepared, notYou, care, ...words } = pinLetterWording[language];
  return counterPaper(content, {
    template: { id: 'pinLetter', version: 1, source: pinLetterTemplate },
    words,
    data: {
      ...content,
      /** Read in two breaths, and read aloud as digits. */
      spacedPin: `${pin.slice(0, 3)} ${pin.slice(3)}`,
      prepared: prepared(onDay(preparedOn, language), document),
      validity: validity(dayInWords(until, language)),
      care: [...care, notYou(walletUrl)],
    },
  });
}
