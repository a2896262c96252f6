import { printBlankForm } from '@gun/dossiers-contract';
import { fillPath } from '@gun/kernel';
import { Fact, Facts, Section, WithIcon } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { GuideProps } from './guide-props';

/** Phone, counter and post: the same dossier with the same rights, on every procedure. */
export function ProcedureOtherWays({ language, procedure, gateway }: GuideProps & { gateway: string }) {
  const t = useTranslations('portal.procedure');
  const { channels, key } = procedure;
  const blankForm = `${gateway}${fillPath(printBlankForm, { procedureKey: key })}?lang=${language}`;
  return (
    <Section id="other-ways" title={t('otherWays')}>
      <p>{t('otherWaysNote')}</p>
      <Facts look="prose">
        <Fact label={<Way icon="phone">{t('byPhone')}</Way>}>{channels.phone[language]}</Fact>
        <Fact label={<Way icon="counter">{t('atCounter')}</Way>}>
          <p>{channels.counter[language]}</p>
          <p>
            <a href={`/${language}/help#counters`}>{t('findCounter')}</a>
          </p>
        </Fact>
        <Fact label={<Way icon="post">{t('byPost')}</Way>}>
          <p>{channels.post[language]}</p>
          <p>
            <a href={blankForm} hrefLang={language} type="application/pdf">
              {t('blankForm')}
            </a>
          </p>
        </Fact>
      </Facts>
    </Section>
  );
}

function Way({ icon, children }: { icon: 'phone' | 'counter' | 'post'; children: ReactNode }) {
  return (
    <WithIcon name={icon}>
      <strong>{children}</strong>
    </WithIcon>
  );
}
