'use client';
import { useTranslations } from 'next-intl';
import type { MandatableProcedure } from './mandatable-procedure';

/** The procedures of a mandate in words; one that left the catalogue keeps its key. */
export function useProcedureNames(procedures: readonly MandatableProcedure[]) {
  const t = useTranslations('identity.mandates');
  return (keys: readonly string[] | undefined): string =>
    keys?.map((key) => procedures.find((one) => one.key === key)?.name ?? key).join(' · ') ?? t('all');
}
