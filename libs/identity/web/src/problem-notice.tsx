'use client';
import { isProblem } from '@gun/api-client';
import { helpline } from '@gun/i18n';
import { Actions, Button, Notice } from '@gun/ui';
import { useTranslations } from 'next-intl';

/** What went wrong, in the words of the gateway, with the code to say over the phone. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useTranslations('identity.problem');
  const problem = isProblem(error) ? error : undefined;
  const words = problem?.detail ?? (problem?.status === 0 ? t('network') : t('ours'));
  return (
    <div role="alert">
      <Notice look="no" title={t('title')}>
        <p>{words}</p>
        {problem?.traceId && <p className="small">{t('code', { phone: helpline.text, code: problem.traceId })}</p>}
        {retry && (
          <Actions>
            <Button type="button" look="alt" onClick={retry}>
              {t('retry')}
            </Button>
          </Actions>
        )}
      </Notice>
    </div>
  );
}
