'use client';
import { formatDate } from '@gun/i18n';
import type { Party } from '@gun/identity-contract';
import { useLocale, useTranslations } from 'next-intl';
import { formatEnterprise } from '../acting-for/format-enterprise';

/** By which right somebody acts for a party, in one sentence: for the band of every page, or short for a list. */
export function useRightWords() {
  const band = useTranslations('identity.acting.right');
  const list = useTranslations('identity.parties');
  const language = useLocale();
  /** The order of a judge, in the words of the register. */
  const orderOf = ({ order, until }: Party) => ({
    ...{ court: order?.court ?? '', reference: order?.reference ?? '' },
    date: order ? formatDate(order.date, language) : '',
    over: order?.over.length === 1 ? (order.over[0] ?? 'both') : 'both',
    until: until ? formatDate(until, language) : 'none',
  });
  const untilOf = ({ until }: Party) => (until ? formatDate(until, language) : '');

  return {
    inBand(party: Party): string {
      if (party.right === 'parent') return band('parent', { until: untilOf(party) });
      if (party.right === 'director') return band('director', { number: formatEnterprise(party.enterpriseNumber) });
      if (party.right === 'administrator' || party.right === 'guardian') return band(party.right, orderOf(party));
      return band(party.procedures ? 'limited' : 'mandate', { until: untilOf(party) });
    },
    inList(party: Party): string | undefined {
      if (party.right === 'parent') return list('child', { until: untilOf(party) });
      if (party.right === 'administrator' || party.right === 'guardian') return list(party.right, orderOf(party));
      if (party.right === 'mandate') return list('mandate', { until: untilOf(party) });
      return party.kind === 'enterprise'
        ? list('enterprise', { number: formatEnterprise(party.enterpriseNumber) })
        : undefined;
    },
  };
}
