import type { DossierSummary } from '@gun/dossiers-contract';
import { Tag, type TagLook } from '@gun/ui';
import { useTranslations } from 'next-intl';

const looks: Record<DossierSummary['status'], TagLook> = {
  draft: 'hollow',
  submitted: 'info',
  waiting: 'turn',
  decided: 'info',
  completed: 'plain',
  withdrawn: 'plain',
  discarded: 'plain',
};

/** One drawing and one word: whose turn it is, or how it ended. */
export function DossierTag({ status, outcome }: Pick<DossierSummary, 'status' | 'outcome'>) {
  const t = useTranslations('dossiers.tag');
  if (outcome) return <Tag look={outcome === 'granted' ? 'ok' : 'no'}>{t(outcome)}</Tag>;
  return <Tag look={looks[status]}>{t(status)}</Tag>;
}
