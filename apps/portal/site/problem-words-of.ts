import { helpline, siteMessages } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import type { ProblemWords } from './problem-words';

export function problemWordsOf(language: Language): ProblemWords {
  const { error, human } = siteMessages[language];
  return {
    ...error,
    human: {
      title: human.title,
      phone: helpline,
      hours: human.hours,
      counter: { href: `/${language}/help#counters`, text: human.counter },
    },
    code: { title: human.callTitle, text: human.callCode },
  };
}
