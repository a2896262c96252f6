import { Button, Filters, Select, TextInput } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { periods, type ChosenFilter, type ShownOnly } from './access-filter';
import type { AccessCategory } from './access-words';

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

interface FilterAccessesProps {
  readonly chosen: ChosenFilter;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly AccessCategory[];
  readonly onChoose: (filter: ChosenFilter, only: ShownOnly) => void;
}

/** Period, administration, reason and a word; nothing changes before the button. */
export function FilterAccesses({ chosen, organisations, categories, onChoose }: FilterAccessesProps) {
  const t = useTranslations('accesses');

  function choose(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const period = periods.find((name) => name === form.get('period')) ?? chosen.period;
    const category = categories.find((name) => name === form.get('category'));
    onChoose(
      { period, q: String(form.get('q') ?? '').trim() },
      { organisation: String(form.get('organisation') ?? ''), ...(category && { category }) },
    );
  }

  return (
    <Filters label={t('filter')} onSubmit={choose}>
      <Select
        id="period"
        name="period"
        label={t('period')}
        defaultValue={chosen.period}
        items={periods.map((period) => ({ value: period, text: t(`periods.${period}`) }))}
      />
      <Select
        id="organisation"
        name="organisation"
        label={t('organisation')}
        items={[
          { value: '', text: t('everyOrganisation') },
          ...organisations.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Select
        id="category"
        name="category"
        label={t('reason')}
        items={[
          { value: '', text: t('everyReason') },
          ...categories.map((category) => ({ value: category, text: t(`category.${category}`) })),
        ]}
      />
      <TextInput id="q" name="q" label={t('search')} defaultValue={chosen.q} maxLength={100} />
      <Button look="alt">{t('show')}</Button>
    </Filters>
  );
}
