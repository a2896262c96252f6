'use client';
import { helpline } from '@gun/i18n';
import { listMandates } from '@gun/identity-contract';
import { Column, LinkList, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { AnswerMandate } from './answer-mandate';
import type { MandatableProcedure } from './mandatable-procedure';
import { MandateRows } from './mandate-rows';
import { OpenNewMandate } from './open-new-mandate';
import { ProblemNotice } from '../problem-notice';
import { useMandates } from './use-mandates';
import { WithinReach } from '../reach/within-reach';

interface MandatesProps {
  procedures: readonly MandatableProcedure[];
  wanted?: string;
}

/** Who may act for me, for whom I may act, and how either begins and ends. `wanted` is a procedure to ask a right for. */
export function Mandates(props: MandatesProps) {
  return (
    <WithinReach of={listMandates}>
      <OwnMandates {...props} />
    </WithinReach>
  );
}

function OwnMandates({ procedures, wanted }: MandatesProps) {
  const t = useTranslations('identity.mandates');
  const language = useLocale();
  const { data, error, refetch } = useMandates();
  const running = (side: 'principal' | 'holder') =>
    data?.items.filter((one) => one.side === side && ['proposed', 'planned', 'active'].includes(one.state)) ?? [];
  const past = data?.items.filter(({ state }) => ['ended', 'refused', 'revoked', 'lapsed'].includes(state)) ?? [];
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && (
          <>
            <Section id="for-me" title={t('forMe')}>
              <MandateRows
                label={t('forMe')}
                mandates={running('principal')}
                procedures={procedures}
                none={t('forMeNone')}
              />
            </Section>
            <Section id="by-me" title={t('byMe')}>
              <MandateRows
                label={t('byMe')}
                mandates={running('holder')}
                procedures={procedures}
                none={t('byMeNone')}
              />
            </Section>
            <AnswerMandate procedures={procedures} />
            <OpenNewMandate procedures={procedures} {...(wanted && { wanted })} />
            {past.length > 0 && (
              <Section id="past" title={t('past')}>
                <MandateRows label={t('past')} mandates={past} procedures={procedures} />
              </Section>
            )}
          </>
        )}
      </Column>
      <Margin>
        <p>{t('help', { phone: helpline.text })}</p>
        <LinkList items={[{ href: `/${language}/permissions`, text: t('allPermissions'), icon: 'check' }]} />
      </Margin>
    </Page>
  );
}
