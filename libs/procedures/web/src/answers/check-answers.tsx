'use client';

import { AnswerList, type AnswerListProps } from './answer-list';

export type CheckAnswersProps = Omit<AnswerListProps, 'changeHref' | 'withFacts' | 'changes' | 'masked'> &
  Required<Pick<AnswerListProps, 'changeHref'>>;

/** The last page before sending: exactly what the office will receive, each answer with its way back. */
export const CheckAnswers = (props: CheckAnswersProps) => <AnswerList {...props} withFacts />;
