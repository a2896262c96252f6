'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useExportDiploma } from './use-wallet';

/** For universities and employers whose software reads no wallet. */
export function DiplomaFile({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet.file');
  const file = useExportDiploma(credentialId);
  return (
    <Section id="file" title={t('title')}>
      <p>{t('text')}</p>
      {file.error && <ProblemNotice error={file.error} />}
      {file.answer && <p role="status">{t('done')}</p>}
      <Actions>
        <Button type="button" look="alt" onClick={() => file.send()} aria-busy={file.isPending}>
          {t('make')}
        </Button>
      </Actions>
    </Section>
  );
}
