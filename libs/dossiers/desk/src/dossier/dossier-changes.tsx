'use client';

import type { ChangedValue, DeskDossierView } from '@gun/dossiers-contract';
import { Section, Table, Tag } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '../use-language';

/** What must not be overlooked: values that differ from the register, and those changed since a correction was asked. */
export function DossierChanges({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.changes');
  const ofKind = (kind: ChangedValue['kind']) => dossier.changes.filter((change) => change.kind === kind);
  const corrected = ofKind('correction');
  return (
    <>
      {corrected.length > 0 && (
        <Section id="changes-correction" title={t('correction.title')}>
          <Changes kind="correction" changes={corrected} />
        </Section>
      )}
      <Section id="changes-register" title={t('register.title')}>
        <Changes kind="register" changes={ofKind('register')} />
      </Section>
    </>
  );
}

function Changes({ kind, changes }: { kind: ChangedValue['kind']; changes: readonly ChangedValue[] }) {
  const t = useTranslations('dossiersDesk.changes');
  const language = useLanguage();
  if (changes.length === 0) return <p>{t('none')}</p>;
  const say = (text: ChangedValue['before']) => text?.[language] ?? t('empty');
  return (
    <Table
      caption={t(`${kind}.title`)}
      captionHidden
      head={[{ text: t('question') }, { text: t(`${kind}.before`) }, { text: t(`${kind}.after`) }]}
      rows={changes.map((change) => {
        const same = say(change.before) === say(change.after);
        return {
          key: change.pointer,
          changed: !same,
          cells: [
            change.label[language],
            say(change.before),
            <After key="after" text={say(change.after)} same={same} word={t(same ? 'same' : `${kind}.differs`)} />,
          ],
        };
      })}
    />
  );
}

function After({ text, same, word }: { text: string; same: boolean; word: string }) {
  if (same) return <Tag look="ok">{word}</Tag>;
  return (
    <>
      <strong>{text}</strong>{' '}
      <Tag look="turn" icon="warning">
        {word}
      </Tag>
    </>
  );
}
