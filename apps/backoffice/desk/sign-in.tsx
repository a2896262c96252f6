'use client';

import { here, useSession } from '@gun/api-client';
import { Button, Column, HumanHelp, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useHumanRoute } from './human-route';
import { PageTitle } from './page-title';

export function SignIn() {
  const t = useTranslations('backoffice.signIn');
  const language = useLocale();
  const human = useHumanRoute();
  const { signIn } = useSession();
  return (
    <Page>
      <PageTitle words={t('title')} />
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        <p className="actions">
          <Button type="button" onClick={() => void signIn({ language, returnTo: here() })}>
            {t('act')}
          </Button>
        </p>
        <Section id="traces" title={t('tracesTitle')}>
          <p>{t('traces')}</p>
        </Section>
      </Column>
      <Margin>
        <HumanHelp {...human} />
      </Margin>
    </Page>
  );
}
