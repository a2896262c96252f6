import { Actions, ButtonLink, Fact, Facts, Icon } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { GuideProps } from './guide-props';

export function ProcedureEssentials({ language, procedure }: GuideProps) {
  const t = useTranslations('portal.procedure');
  const { about, assurance, draftDays, fee } = procedure;
  const start = procedure.aboutValue ? 'profile' : `start/${procedure.key}`;
  return (
    <>
      <Facts look="prose">
        <Fact label={t('forWhom')}>{about.forWhom[language]}</Fact>
        {about.notForWhom && <Fact label={t('notForWhom')}>{about.notForWhom[language]}</Fact>}
        <Fact label={t('cost')}>
          <strong>{about.cost[language]}</strong>
          {fee && (
            <>
              <br />
              <span className="small quiet">{fee[language]}</span>
            </>
          )}
        </Fact>
        <Fact label={t('time')}>
          <strong>{about.duration[language]}</strong>
        </Fact>
        <Fact label={t('deadline')}>{about.deadline[language]}</Fact>
        <Fact label={t('needed')}>
          <ul className="plain">
            {about.needed.map((needed) => (
              <li key={needed.en}>{needed[language]}</li>
            ))}
          </ul>
        </Fact>
        <Fact label={t('output')}>{about.output[language]}</Fact>
      </Facts>
      <Actions>
        <ButtonLink href={`/${language}/${start}`} big>
          {t('start')} <Icon name="arrow-right" />
        </ButtonLink>
        <span className="quiet small">
          {t('startNote', { days: draftDays })} {t('level', { means: t(`means.${assurance}`) })}
        </span>
      </Actions>
    </>
  );
}
