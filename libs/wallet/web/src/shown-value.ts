'use client';
import { formatDate } from '@gun/i18n';
import { useLocale, useTranslations } from 'next-intl';

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isCountry = (key: string, value: string): boolean => /country|nationalit/.test(key) && /^[A-Z]{2}$/.test(value);

/** Values that are codes in an attestation, by which everybody reads them, and words on a screen. */
const codes = [
  ...(['director', 'hour', 'day'] as const),
  ...(['individual-training-right', 'flemish-training-leave', 'walloon-educational-leave'] as const),
];

/** A claim as people read it: days, countries and codes in their language, and yes for what is true. */
export function useShownValue(): (key: string, value: string) => string {
  const t = useTranslations('wallet');
  const language = useLocale();
  return (key, value) => {
    if (value === 'true') return t('yes');
    if (isDate(value)) return formatDate(value, language);
    if (isCountry(key, value)) return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value;
    const code = codes.find((one) => one === value);
    return code ? t(`written.${code}`) : value;
  };
}
