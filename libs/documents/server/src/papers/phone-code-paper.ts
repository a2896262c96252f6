import type { PhoneCodeContent } from '@gun/documents-contract';
import { renderSVG } from 'uqr';
import type { Paper } from './paper';
import { dayInWords, onDay } from './paper-dates';
import { phoneCodeTemplate } from '../templates/phone-code-template';
import { phoneCodeWording } from '../wording/phone-code-wording';

export function phoneCodePaper(content: PhoneCodeContent): Paper {
  const { language, code, document, preparedOn, until } = content;
  const { validity, prepared, ...words } = phoneCodeWording[language];
  return {
    template: { id: 'phoneCode', version: 1, source: phoneCodeTemplate },
    standard: 'ua-1',
    language,
    title: words.title,
    description: document,
    author: content.authority,
    running: words.title,
    foot: `${content.authority} · ${content.contact.phone}`,
    reference: content.reference,
    words,
    data: {
      ...content,
      codeSvg: renderSVG(code, { border: 1, whiteColor: '#ffffff', ecc: 'M' }),
      prepared: prepared(onDay(preparedOn, language), document),
      validity: validity(dayInWords(until, language)),
    },
  };
}
