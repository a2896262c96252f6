import type { TrainingAccountView, TrainingUnit } from '@gun/training-credits-contract';
import { useLocale, useTranslations } from 'next-intl';

/** How amounts and schemes of an account are said. */
export function useWords({ schemes }: Pick<TrainingAccountView, 'schemes'>) {
  const t = useTranslations('trainingCredits');
  const language = useLocale();
  const schemeOf = (key: string) => schemes.find((scheme) => scheme.key === key);
  const amount = (count: number, unit: TrainingUnit | undefined) => t(`amount.${unit ?? 'hour'}`, { count });
  return {
    amountOf: (scheme: string, count: number) => amount(count, schemeOf(scheme)?.unit),
    nameOf: (scheme: string) => schemeOf(scheme)?.name[language] ?? scheme,
  };
}
