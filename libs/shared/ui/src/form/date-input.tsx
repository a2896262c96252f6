import type { ChangeEventHandler } from 'react';
import { ChoiceGroup, type GroupText } from './choice-group';
import { classNames } from '../class-names';

export type DatePart = 'day' | 'month' | 'year';

export interface DateInputItem {
  /** `day`, `month` or `year`; the id and the name of the box are made from it. */
  name: DatePart;
  label: string;
  value?: string;
  autoComplete?: string;
  /** This box is the wrong one; when none says so, all three are. */
  error?: boolean;
}

export type DateInputProps = Omit<GroupText, 'idPrefix'> & {
  id: string;
  namePrefix?: string;
  items: readonly DateInputItem[];
  onChange?: ChangeEventHandler<HTMLInputElement>;
};

/** Three boxes to type in: a calendar alone is slow for a date one knows by heart. */
export function DateInput({ id, namePrefix = id, items, onChange, ...text }: DateInputProps) {
  const blamed = items.some((item) => item.error) ? (item: DateInputItem) => item.error : () => true;
  return (
    <ChoiceGroup idPrefix={id} role="group" {...text}>
      <div className="date" id={id}>
        {items.map((item) => (
          <div key={item.name}>
            <label htmlFor={`${id}-${item.name}`}>{item.label}</label>
            <input
              type="text"
              inputMode="numeric"
              className={classNames('ctl', item.name === 'year' ? 'w5' : 'w3')}
              id={`${id}-${item.name}`}
              name={`${namePrefix}-${item.name}`}
              autoComplete={item.autoComplete}
              aria-invalid={(text.errorMessage && blamed(item)) || undefined}
              {...(onChange ? { value: item.value ?? '', onChange } : { defaultValue: item.value })}
            />
          </div>
        ))}
      </div>
    </ChoiceGroup>
  );
}
