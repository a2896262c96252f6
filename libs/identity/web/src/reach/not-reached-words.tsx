'use client';
import { useTranslations } from 'next-intl';
import { useParties } from '../acting-for/use-parties';

/** One sentence: what the mandate or the order opens, and that it does not open this. */
export function NotReachedWords({ what }: { what: 'page' | 'profile' }) {
  const t = useTranslations('identity.reach');
  const { present } = useParties();
  const right = present?.right === 'administrator' ? 'order' : 'mandate';
  return t(right, { what, name: present?.name ?? '' });
}
