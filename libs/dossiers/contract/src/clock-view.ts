import type { Language, LocalizedText } from '@gun/kernel';
import type { DeadlineRule } from '@gun/procedures-contract';
import { deadlineShare, type Deadline } from './deadline';
import { describeDeadline } from './deadline-words';
import type { ClockView } from './dossier';

/** A deadline as screens and agencies see it. While the clock stands still there is no date, only what is left in words. */
export function toClockView(label: LocalizedText, rule: DeadlineRule, deadline: Deadline): ClockView {
  const inWords = (language: Language) => describeDeadline(rule, deadline, language);
  return {
    label,
    ...(deadline.stoppedSince === undefined && { due: deadline.due }),
    rule: { fr: inWords('fr'), nl: inWords('nl'), de: inWords('de'), en: inWords('en') },
    elapsed: Math.min(1, Math.max(0, deadlineShare(deadline))),
    paused: deadline.stoppedSince !== undefined,
    pausedDays: deadline.pausedDays,
    effect: rule.effect,
  };
}
