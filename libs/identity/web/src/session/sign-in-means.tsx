'use client';
import { here, useSession, type Return } from '@gun/api-client';
import { helpline } from '@gun/i18n';
import { federalLevel } from '@gun/identity-contract';
import type { Assurance } from '@gun/kernel';
import { Button, Call, Column, Details, Icon, Margin, Page, PageHead, Row, Rows, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

interface SignInMeansProps {
  returnTo?: Return;
  /** The level that is needed; shown as a step-up when one is signed in already. */
  needed?: Assurance;
}

const means = [
  { key: 'itsme', acr: federalLevel(450) },
  { key: 'eid', acr: federalLevel(500) },
  { key: 'code', acr: federalLevel(400) },
] as const;

/** Every way to identify oneself, explained, with what to do when one is lost. */
export function SignInMeans({ returnTo, needed }: SignInMeansProps) {
  const t = useTranslations('identity.signIn');
  const human = useTranslations('site.human');
  return (
    <Page>
      <PageHead title={t('title')} lead={needed ? t('stronger') : t('lead')} />
      <Column>
        <Means returnTo={returnTo} needed={needed} />
        <Trouble />
      </Column>
      <Margin>
        <Section id="person" title={t('person')}>
          <p>
            <Call phone={helpline} />
            <br />
            {human('hours')}
          </p>
        </Section>
        <Section id="learn" title={t('learnTitle')}>
          <p>{t('learn')}</p>
        </Section>
      </Margin>
    </Page>
  );
}

function Means({ returnTo, needed }: SignInMeansProps) {
  const t = useTranslations('identity.signIn');
  const { signIn } = useSession();
  const language = useLocale();
  const strongEnough = means.filter(({ key }) => needed !== 'high' || key !== 'code');
  return (
    <Rows>
      {strongEnough.map(({ key, acr }) => (
        <Row
          key={key}
          title={t(key)}
          headingLevel={2}
          aside={
            <Button
              type="button"
              look={key === 'code' ? 'alt' : 'filled'}
              onClick={() => void signIn({ acr, language, returnTo: returnTo ?? here() })}
            >
              {t(`${key}Go`)} <Icon name="arrow-right" />
            </Button>
          }
        >
          <p>{t(`${key}Text`)}</p>
        </Row>
      ))}
    </Rows>
  );
}

function Trouble() {
  const t = useTranslations('identity.signIn');
  return (
    <Section id="trouble" title={t('trouble')} className="accordion">
      <Details summary={t('lost')}>
        <p>{t.rich('lostText', { call: (number) => <a href="tel:0080021232123">{number}</a> })}</p>
      </Details>
      <Details summary={t('pin')}>
        <p>{t('pinText')}</p>
      </Details>
      <Details summary={t('neither')}>
        <p>{t('neitherText')}</p>
      </Details>
    </Section>
  );
}
