import type { SiteMessages } from '@gun/i18n';
import { Checkboxes } from '../form/checkboxes';
import { DateInput } from '../form/date-input';
import { Radios } from '../form/radios';
import { TextInput } from '../form/text-input';
import type { GalleryTexts } from './texts';

export function ChoiceSamples({ texts, site }: { texts: GalleryTexts['fields']; site: SiteMessages }) {
  const error = (text: string) => ({ text, visuallyHiddenText: site.errorPrefix });
  const boxes = [
    { name: 'day' as const, label: texts.day, value: '16' },
    { name: 'month' as const, label: texts.month, value: '12', error: true },
    { name: 'year' as const, label: texts.year, value: '2026' },
  ];
  return (
    <div className="demo">
      <Radios
        name="g-who"
        legend={texts.who}
        value="others"
        items={[
          { value: 'me', text: texts.me, hint: texts.meHint },
          {
            value: 'others',
            text: texts.others,
            conditional: <TextInput id="g-many" name="many" label={texts.howMany} width={3} inputMode="numeric" />,
          },
        ]}
      />
      <Checkboxes
        name="g-tell"
        legend={texts.tell}
        errorMessage={error(texts.tellError)}
        items={[
          { value: 'mail', text: texts.mail },
          { value: 'sms', text: texts.sms },
        ]}
      />
      <DateInput
        id="g-date"
        legend={texts.date}
        hint={texts.dateHint}
        errorMessage={error(texts.dateError)}
        items={boxes}
      />
    </div>
  );
}
