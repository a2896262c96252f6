import { tellsReceipt } from '@gun/procedures-contract';
import { Section, Timeline, TimelineEvent } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { GuideProps } from './guide-props';

export function ProcedureNext({ language, procedure }: GuideProps) {
  const t = useTranslations('portal.procedure');
  const { about, deadlines, inquiry, retention } = procedure;
  return (
    <>
      <Section id="next" title={t('next')}>
        <ol className="timeline">
          {!tellsReceipt(about) && (
            <li className="next">
              <p>{t('receipt')}</p>
            </li>
          )}
          {about.nextSteps.map((step) => (
            <li className="next" key={step.en}>
              <p>{step[language]}</p>
            </li>
          ))}
        </ol>
      </Section>
      {deadlines.length === 0 && !inquiry && (
        <Section id="periods" title={t('periods')}>
          <p>{t('noPeriod')}</p>
        </Section>
      )}
      {(deadlines.length > 0 || inquiry) && (
        <Section id="periods" title={t('periods')}>
          <Timeline>
            {deadlines.map(({ id, label, period, effect, legalBasis }) => (
              <TimelineEvent key={id} progress="next" when={period[language]}>
                <p>
                  <strong>{label[language]}</strong>
                  {effect !== 'none' && (
                    <>
                      <br />
                      {t(`effect.${effect}`)}
                    </>
                  )}
                  {legalBasis && <span className="small quiet"> {legalBasis}</span>}
                </p>
              </TimelineEvent>
            ))}
            {inquiry && (
              <TimelineEvent
                progress="next"
                when={t('inquiry.length', { days: inquiry.lastsDays, after: inquiry.afterDays })}
              >
                <p>
                  <strong>{inquiry.label[language]}</strong>
                  <br />
                  {t(inquiry.always ? 'inquiry.always' : 'inquiry.some')} {inquiry.explanation[language]}
                  <span className="small quiet"> {inquiry.legalBasis}</span>
                </p>
              </TimelineEvent>
            )}
          </Timeline>
        </Section>
      )}
      <Section id="appeal" title={t('appeal')}>
        <p>{about.appeal[language]}</p>
      </Section>
      <Section id="retention" title={t('retention')}>
        <p>{retention[language]}</p>
      </Section>
    </>
  );
}
