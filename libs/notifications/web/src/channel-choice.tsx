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

/** By which ways one hears that something is there. A way without an address says what it lacks, and stays choosable. */
export function ChannelChoice({ channels: { refusing, ...chosen }, reachable }: ChannelChoiceProps) {
  const t = useTranslations('notifications.channels');
  const [wanted, setWanted] = useState<ChooseChannels>(chosen);
  const { send, phase, error, reset } = useChooseChannels();
  const lacking = {
    email: reachable.includes('email') ? undefined : t('needsEmail'),
    sms: reachable.includes('phone') ? undefined : t('needsPhone'),
    letter: undefined,
  };
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
          items={ways.map((way) => ({
            value: way,
            text: t(way),
            hint: [t(`${way}Hint`), lacking[way]].filter(Boolean).join(' '),
          }))}
          onChange={({ target: { value, checked } }) => {
            reset();
            setWanted((before) => ({ ...before, [value]: checked }));
          }}
        />
        <Actions>
          <Button look="alt">{t('save')}</Button>
          {phase === 'done' && <Saved>{t('saved')}</Saved>}
        </Actions>
      </form>
    </Section>
  );
}
