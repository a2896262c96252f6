'use client';
import { helpline } from '@gun/i18n';
import { Actions, Button, ButtonLink, ProblemPage } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import type { NotShown } from './instead-of-page';
import { NotReachedWords } from './not-reached-words';
import { useParties } from '../acting-for/use-parties';

/** A page that is not shown for the party one acts for, and the ways on: its dossiers, or one's own name. */
export default function RightPage({ why }: { why: NotShown }) {
  const t = useTranslations('identity');
  const human = useTranslations('site.human');
  const language = useLocale();
  const { present, choose } = useParties();
  const isOver = why === 'ended';
  const words = {
    beyond: <NotReachedWords what="page" />,
    oneself: t('reach.oneself', { name: present?.name ?? '' }),
    ended: t('reach.ended'),
  };
  return (
    <ProblemPage
      title={t(`reach.${why}Title`)}
      lead={words[why]}
      human={{
        title: human('title'),
        phone: helpline,
        hours: human('hours'),
        counter: { href: `/${language}/help#counters`, text: human('counter') },
      }}
    >
      <Actions>
        {!isOver && <ButtonLink href={`/${language}/dossiers`}>{t('reach.dossiers')}</ButtonLink>}
        <Button type="button" look={isOver ? 'filled' : 'alt'} onClick={() => choose(undefined)}>
          {t('acting.back')}
        </Button>
      </Actions>
    </ProblemPage>
  );
}
