import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Details, Icon, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useExportAccesses, useExportHeadKeys } from './use-accesses';

/** Where the portal serves the program that checks the file (see `finish-build.mjs`). */
const program = '/gun-verify-accesses.mjs';

/** The whole list as a file that proves itself, or on paper. */
export function TakeAccesses() {
  const t = useTranslations('accesses.take');
  const { send, error } = useExportAccesses();
  const keys = useExportHeadKeys();
  const problem = error ?? keys.error;
  return (
    <Section id="take" title={t('title')}>
      <p>{t('text')}</p>
      {problem && <ProblemNotice error={problem} />}
      <Actions>
        <Button type="button" look="alt" onClick={() => send(undefined)}>
          <Icon name="download" /> {t('download')}
        </Button>
        <Button type="button" look="plain" onClick={() => window.print()}>
          <Icon name="print" /> {t('print')}
        </Button>
      </Actions>
      <Details summary={t('check.title')}>
        <ol>
          <li>
            <a href={program} download>
              {t('check.program')}
            </a>{' '}
            (<a href={`${program}.sha256`}>{t('check.hash')}</a>)
          </li>
          <li>
            <Button type="button" look="plain" onClick={() => keys.send(undefined)}>
              {t('check.keys')}
            </Button>{' '}
            {t('check.keep')}
          </li>
          <li>
            {t('check.type')} <code>node gun-verify-accesses.mjs gun-accesses.json --keys gun-access-keys.json</code>
          </li>
        </ol>
      </Details>
    </Section>
  );
}
