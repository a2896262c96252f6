'use client';
import { ProblemNotice } from '@gun/identity-web';
import type { Channels, ChooseChannels } from '@gun/notifications-contract';
import type { ContactKind } from '@gun/profile-contract';
import { Actions, Button, Checkboxes, Saved, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useChooseChannels } from './use-channels';

const ways = ['email', 'sms', 'letter'] as const;

interface ChannelChoiceProps {
  channels: Channels;
  /** Kinds of address that were confirmed. */
  reachable: readonly ContactKind[];
}

/** By which ways one hears that something is there. One that has no address yet says so instead of being offered. */
export function ChannelChoice({ channels: { refusing, ...chosen }, reachable }: ChannelChoiceProps) {
  const t = useTranslations('notifications.channels');
  const [wanted, setWanted] = useState<ChooseChannels>(chosen);
  const { send, phase, error, reset } = useChooseChannels();
  const [hasEmail, hasPhone] = [reachable.includes('email'), reachable.includes('phone')];
  const open = ways.filter((way) => way === 'letter' || (way === 'email' ? hasEmail : hasPhone));
  return (
    <Section id="ways" title={t('ways')}>
      {error && <ProblemNotice error={error} />}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send(wanted);
        }}
      >
        <Checkboxes
          name="channel"
          legend={<span className="vh">{t('ways')}</span>}
          hint={t('waysHint')}
          values={ways.filter((way) => wanted[way])}
          items={open.map((way) => ({ value: way, text: t(way), hint: t(`${way}Hint`) }))}
          onChange={({ target: { value, checked } }) => {
            reset();
            setWanted((before) => ({ ...before, [value]: checked }));
          }}
        />
        {!hasEmail && <p className="small quiet">{t('needsEmail')}</p>}
        {!hasPhone && <p className="small quiet">{t('needsPhone')}</p>}
        <Actions>
          <Button look="alt">{t('save')}</Button>
          {phase === 'done' && <Saved>{t('saved')}</Saved>}
        </Actions>
      </form>
    </Section>
  );
}
