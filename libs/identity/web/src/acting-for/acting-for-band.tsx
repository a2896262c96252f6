'use client';
import { ActingFor, Button } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useParties } from './use-parties';
import { useRightWords } from '../mandates/use-right-words';

/** On every page while one acts for somebody else; nothing for oneself. */
export function ActingForBand() {
  const t = useTranslations('identity.acting');
  const right = useRightWords();
  const { present, choose } = useParties();
  if (!present || present.right === 'self') return null;
  return (
    <ActingFor
      kind={present.kind}
      sentence={t.rich('sentence', { name: present.name, strong: (words) => <strong>{words}</strong> })}
      right={right.inBand(present)}
      back={
        <Button type="button" look="plain" onClick={() => choose(undefined)}>
          {t('back')}
        </Button>
      }
    />
  );
}
