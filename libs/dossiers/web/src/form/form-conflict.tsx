'use client';
import { useApi, useReadCache } from '@gun/api-client';
import { readDossierForm, type DossierForm } from '@gun/dossiers-contract';
import { Actions, Button, Notice } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { useDraft } from './use-draft';

/** Two places wrote to one draft: the person chooses, and until then both are kept. */
export default function FormConflict({ form, draft }: { form: DossierForm; draft: ReturnType<typeof useDraft> }) {
  const t = useTranslations('dossiers.form');
  const api = useApi();
  const cache = useReadCache();
  const dossierId = form.dossier.id;

  async function choose(whose: 'mine' | 'other') {
    const latest = await api.call(readDossierForm, { dossierId });
    cache.put(readDossierForm, { dossierId }, latest);
    if (whose === 'mine') await draft.keeper.settle(draft.answers, latest.dossier.revision);
    else draft.keeper.take(latest.answers, latest.dossier.revision);
  }

  return (
    <div role="alert">
      <Notice look="turn" title={t('staleTitle')}>
        <p>{t('staleText')}</p>
        <Actions>
          <Button type="button" look="alt" onClick={() => void choose('mine')}>
            {t('keepMine')}
          </Button>
          <Button type="button" look="alt" onClick={() => void choose('other')}>
            {t('takeOther')}
          </Button>
        </Actions>
      </Notice>
    </div>
  );
}
