'use client';
import { ErrorMessage, FilePicker, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { canReadCodes, readCode } from './read-code';

const never = () => () => {};
const absent = () => false;

/** Only where the browser reads codes; everybody else pastes the link. */
export function ScanCode({ found }: { found: (link: string) => void }) {
  const t = useTranslations('wallet.requests.open');
  const isPossible = useSyncExternalStore(never, canReadCodes, absent);
  const [isMissing, setMissing] = useState(false);
  if (!isPossible) return null;
  const read = async (picture: Blob | undefined) => {
    const code = picture && (await readCode(picture).catch(() => undefined));
    setMissing(code === undefined);
    if (code !== undefined) found(code);
  };
  return (
    <Section id="scan" title={t('scan.title')}>
      {isMissing && <ErrorMessage id="no-code" text={t('scan.none')} visuallyHiddenText={t('scan.error')} />}
      <FilePicker
        id="code-picture"
        label={t('scan.label')}
        hint={t('scan.hint')}
        accept="image/*"
        capture="environment"
        chooseText={t('scan.choose')}
        noneText={t('scan.noPicture')}
        onChange={({ target }) => void read(target.files?.[0])}
      />
    </Section>
  );
}
