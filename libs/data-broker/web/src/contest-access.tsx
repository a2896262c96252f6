'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useContestAccess } from './use-contest-access';

/** Opens a dossier about one line of the log, at the data protection officer. */
export default function ContestAccess({ accessId }: { accessId: string }) {
  const t = useTranslations('accesses.contest');
  const { contest, error, isPending } = useContestAccess();
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Actions>
        <Button type="button" onClick={() => contest(accessId)} aria-busy={isPending}>
          {t('start')}
        </Button>
      </Actions>
      <p className="small quiet">{t('text')}</p>
    </>
  );
}
