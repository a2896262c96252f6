'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { ConfirmDialog } from '@gun/identity-web';
import { useDiscardDraft } from '../form/use-discard-draft';
import { useWithdrawDossier } from './use-withdraw-dossier';

/** What the citizen may still undo; nothing when nothing can be. */
export function DossierRights({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers');
  const language = useLocale();
  const router = useRouter();
  const withdraw = useWithdrawDossier(dossier.id);
  const discard = useDiscardDraft(dossier.id);
  const words = (act: 'withdraw' | 'discard') => ({
    open: t(`${act}.open`),
    title: t(`${act}.title`),
    text: t(`${act}.text`),
    confirm: t(`${act}.confirm`),
    keep: t(`${act}.keep`),
  });
  if (!dossier.actions.includes('withdraw') && !dossier.actions.includes('discard')) return null;
  return (
    <Section id="rights" title={t('page.rights')}>
      {dossier.actions.includes('withdraw') && (
        <ConfirmDialog id="withdraw" words={words('withdraw')} error={withdraw.error} confirm={() => withdraw.send()} />
      )}
      {dossier.actions.includes('discard') && (
        <ConfirmDialog
          id="discard"
          words={words('discard')}
          error={discard.error}
          confirm={() => discard.send(undefined, () => router.replace(`/${language}/dossiers`))}
        />
      )}
    </Section>
  );
}
