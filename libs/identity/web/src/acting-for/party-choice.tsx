'use client';
import { Button, Notice, Row, Rows, Tag } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useParties } from './use-parties';
import { useRightWords } from '../mandates/use-right-words';

/** Oneself, and everyone whom one may represent: by which right, and until when. */
export function PartyChoice({ only }: { only?: readonly ('person' | 'enterprise')[] }) {
  const t = useTranslations('identity.parties');
  const right = useRightWords();
  const { answer, parties, present, choose, register } = useParties();
  return (
    <>
      {register === 'unavailable' && <Notice look="still" title={t('unavailable')} headingLevel={3} />}
      {answer.data?.nationalRegister === 'unavailable' && (
        <Notice look="still" title={t('registerSilent')} headingLevel={3} />
      )}
      <Rows label={t('title')}>
        {parties
          .filter(({ kind }) => !only || only.includes(kind))
          .map((party) => (
            <Row
              key={party.id}
              title={party.right === 'self' ? t('self', { name: party.name }) : party.name}
              note={right.inList(party)}
              aside={
                party.id === present?.id ? (
                  <Tag look="ok">{t('now')}</Tag>
                ) : (
                  <Button type="button" look="alt" onClick={() => choose(party)}>
                    {t('choose', { name: party.name })}
                  </Button>
                )
              }
            />
          ))}
      </Rows>
    </>
  );
}
