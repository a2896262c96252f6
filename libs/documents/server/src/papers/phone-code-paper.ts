import type { PhoneCodeContent } from '@gun/documents-contract';
import { renderSVG } from 'uqr';
import { counterPaper } from './counter-paper';
import type { Paper } from './paper';
import { dayInWords, onDay } from './paper-dates';
import { phoneCodeTemplate } from '../templates/phone-code-template';
import { phoneCodeWording } from '../wording/phone-code-wording';

export function phoneCodePaper(content: PhoneCodeContent): Paper {
  const { language, code, document, preparedOn, until } = content;
  const { validity, prepared, ...words } = phoneCodeWording[language];
  return counterPaper(content, {
    template: { id: 'phoneCode', version: 1, source: phoneCodeTemplate },
    words,
    data: {
      ...content,
      codeSvg: renderSVG(code, { border: 1, whiteColor: '#ffffff', ecc: 'M' }),
      prepared: prepared(onDay(preparedOn, language), document),
      validity: validity(dayInWords(until, language)),
    },
  });
}
