'use client';
import { isProblem } from '@gun/api-client';
import { ProblemNotice, useParties } from '@gun/identity-web';
import { Actions, Button, Notice } from '@gun/ui';
import { useTranslations } from 'next-intl';

/** Why a page of the wallet has nothing to show. */
export function PageProblem({ error, retry }: { error: unknown; retry?: () => void }) {
  if (isProblem(error, 'onlyForYourself')) return <ForOneself>{error.detail}</ForOneself>;
  return <ProblemNotice error={error} {...(retry && { retry })} />;
}

/** To act for somebody else is no fault: it says why the wallet stays closed, and leads back to oneself. */
function ForOneself({ children }: { children: string | undefined }) {
  const t = useTranslations('wallet.forOneself');
  const { choose } = useParties();
  return (
    <Notice look="turn" title={t('title')}>
      <p>{children}</p>
      <p>{t('text')}</p>
      <Actions>
        <Button type="button" look="alt" onClick={() => choose(undefined)}>
          {t('back')}
        </Button>
      </Actions>
    </Notice>
  );
}
