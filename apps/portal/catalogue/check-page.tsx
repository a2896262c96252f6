import type { DocumentCheck } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';
import { Actions, Button, Column, ErrorSummary, HumanHelp, Margin, Page, PageHead, Section, TextInput } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useHumanRoute } from '../site/human-route';
import type { CredentialCheck } from '@gun/wallet-contract';
import { CheckResult } from './check-result';
import { ShownResult } from './shown-result';

export interface CheckPageProps {
  language: Language;
  /** What was typed or scanned; nothing yet on a first visit. */
  code?: string;
  outcome?:
    { state: 'malformed' } | { state: 'asked'; check?: DocumentCheck } | { state: 'shown'; shown: CredentialCheck };
}

export function CheckPage({ language, code, outcome }: CheckPageProps) {
  const t = useTranslations('portal.check');
  const site = useTranslations('site');
  const malformed = outcome?.state === 'malformed';
  return (
    <Page>
      <PageHead
        before={
          malformed && (
            <ErrorSummary
              titleText={site('errorSummary', { count: 1 })}
              errorList={[{ text: t('malformed'), href: '#code' }]}
            />
          )
        }
        title={t('title')}
        lead={t('lead')}
      />
      <Column>
        {outcome?.state === 'asked' && <CheckResult language={language} check={outcome.check} />}
        {outcome?.state === 'shown' && <ShownResult language={language} {...outcome.shown} />}
        <form className="stack" action={`/${language}/check`} noValidate>
          <TextInput
            id="code"
            name="code"
            label={outcome && !malformed ? t('another') : t('code')}
            hint={t('codeHint')}
            defaultValue={malformed ? code : undefined}
            autoComplete="off"
            spellCheck={false}
            errorMessage={malformed ? { text: t('malformed'), visuallyHiddenText: site('errorPrefix') } : undefined}
          />
          <Actions>
            <Button>{t('button')}</Button>
          </Actions>
        </form>
      </Column>
      <Margin>
        <Section id="learn" title={t('marginTitle')}>
          <p>{t('marginText')}</p>
        </Section>
        <HumanHelp {...useHumanRoute()} />
      </Margin>
    </Page>
  );
}
