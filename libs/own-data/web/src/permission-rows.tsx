'use client';
import { formatDate } from '@gun/i18n';
import { ConfirmDialog } from '@gun/identity-web';
import type { PermissionKind, PermissionView } from '@gun/own-data-contract';
import { Row, Rows, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { GiveAgain } from './give-again';
import { useTakePermissionBack, type PermissionPlace } from './use-permissions';

interface PermissionRowsProps {
  kind: PermissionKind;
  onTakenBack?: (place: PermissionPlace) => void;
}

/** Permissions of one kind: who may do what, since and until when, and the way to end it. */
export function PermissionRows({ kind, onTakenBack }: PermissionRowsProps) {
  const language = useLocale();
  return (
    <Rows label={kind.title[language]}>
      {kind.items.map((one) => (
        <PermissionRow key={one.id} kind={kind} one={one} onTakenBack={onTakenBack} />
      ))}
    </Rows>
  );
}

interface PermissionRowProps {
  kind: PermissionKind;
  one: PermissionView;
  onTakenBack: ((place: PermissionPlace) => void) | undefined;
}

function PermissionRow({ kind, one, onTakenBack }: PermissionRowProps) {
  const t = useTranslations('ownData.permissions');
  const language = useLocale();
  const who = [one.who?.[language], one.name].filter(Boolean).join(': ');
  const title = who || t('someone');
  return (
    <Row
      title={title}
      note={<Period one={one} />}
      aside={<Tag look={one.state === 'inForce' ? 'ok' : 'hollow'}>{t(`state.${one.state}`)}</Tag>}
    >
      <p>{one.what[language]}</p>
      {one.procedures && <p>{one.procedures.map((name) => name[language]).join(' · ')}</p>}
      {one.actions.includes('takeBack') && <TakeBack kind={kind} one={one} who={title} onDone={onTakenBack} />}
      {one.actions.includes('giveAgain') && (
        <GiveAgain place={{ kind: kind.kind, permissionId: one.id }} what={one.what[language]} />
      )}
    </Row>
  );
}

function Period({ one: { since, until, state } }: { one: PermissionView }) {
  const t = useTranslations('ownData.permissions.period');
  const language = useLocale();
  const from = since && formatDate(since, language);
  const to = until && formatDate(until, language);
  if (from && to) return t(state === 'inForce' ? 'both' : 'bothOver', { from, to });
  if (from) return t('since', { from });
  return to ? t('until', { to }) : null;
}

interface TakeBackProps {
  kind: PermissionKind;
  one: PermissionView;
  who: string;
  onDone: ((place: PermissionPlace) => void) | undefined;
}

function TakeBack({ kind, one, who, onDone }: TakeBackProps) {
  const t = useTranslations('ownData.permissions.takeBack');
  const language = useLocale();
  const place = { kind: kind.kind, permissionId: one.id };
  const { send, error } = useTakePermissionBack(() => onDone?.(place));
  return (
    <ConfirmDialog
      id={`take-back-${kind.kind}-${one.id}`}
      words={{
        ...{ open: t('open', { who }), title: t('title'), text: kind.effect[language] },
        ...{ confirm: t('confirm'), keep: t('keep') },
      }}
      error={error ?? null}
      confirm={() => send(place)}
    />
  );
}
