import { useTranslations } from 'next-intl';
import { Statement } from './statement';

const checked = ['checked1', 'checked2', 'checked3', 'checked4'] as const;
const untested = ['untested1', 'untested2', 'untested3', 'untested4'] as const;

/** Required by the act of 19 July 2018; says what was not tested as plainly as what was. */
export function Accessibility() {
  const t = useTranslations('portal.accessibility');
  const list = (keys: readonly (typeof checked | typeof untested)[number][]) => (
    <ul className="bullets">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
  return (
    <Statement
      title={t('title')}
      lead={t('lead')}
      sections={[
        { id: 'checked', title: t('checkedTitle'), text: list(checked) },
        { id: 'untested', title: t('untestedTitle'), text: list(untested) },
        { id: 'report', title: t('reportTitle'), text: `${t('reportText')} ${t('complaint')}` },
      ]}
      note={t('date')}
    />
  );
}
