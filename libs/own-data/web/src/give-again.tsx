'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Button } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useGivePermissionAgain, type PermissionPlace } from './use-permissions';

export function GiveAgain({ place, what }: { place: PermissionPlace; what: string }) {
  const t = useTranslations('ownData.permissions');
  const { send, error, isPending } = useGivePermissionAgain();
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Button type="button" look="plain" disabled={isPending} onClick={() => send(place)}>
        {t('giveAgain', { what })}
      </Button>
    </>
  );
}
