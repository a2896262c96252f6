import type { BlankFormContent, PenQuestion, PenSection } from '@gun/documents-contract';
import type { Paper } from './paper';
import { dayInWords } from './paper-dates';
import { blankFormTemplate } from '../templates/blank-form-template';
import { blankFormWording } from '../wording/blank-form-wording';

/** Numbers the questions through the whole form, so that a person on the phone can say "question 14". */
function numbered(sections: readonly PenSection[]) {
  let next = 1;
  const print = (question: PenQuestion) => ({
    number: next++,
    label: question.label,
    optional: question.optional,
    condition: question.condition ?? '',
    hint: question.hint ?? '',
    answer: question.answer.kind === 'boxes' ? { prefix: '', ...question.answer } : question.answer,
  });
  return sections.map(({ title, hint, repeat, questions }) => ({
    title,
    hint: hint ?? '',
    blocks: Array.from({ length: repeat?.blocks ?? 1 }, (_, index) => ({
      label: repeat ? `${repeat.label} ${index + 1}` : '',
      questions: questions.map(print),
    })),
  }));
}

export function blankFormPaper(content: BlankFormContent): Paper {
  const { language } = content;
  const { edition, ...words } = blankFormWording[language];
  const editionLine = edition(content.edition, dayInWords(content.editionDate, language));
  return {
    template: { id: 'blankForm', version: 1, source: blankFormTemplate },
    standard: 'ua-1',
    language,
    title: content.procedure,
    description: editionLine,
    author: content.authority,
    running: content.procedure,
    foot: `${editionLine} · ${content.returnTo.phone}`,
    reference: '',
    words,
    data: { ...content, sections: numbered(content.sections) },
  };
}
