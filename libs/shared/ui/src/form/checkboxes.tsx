import { Fragment, type ChangeEventHandler, type ReactNode } from 'react';
import { Choice, type ChoiceItem } from './choice';
import { ChoiceGroup, type GroupText } from './choice-group';

export type CheckboxItem = ChoiceItem & { name?: string; divider?: ReactNode };

export type CheckboxesProps = Omit<GroupText, 'idPrefix'> & {
  name: string;
  idPrefix?: string;
  items: readonly CheckboxItem[];
  values?: readonly string[];
  onChange?: ChangeEventHandler<HTMLInputElement>;
};

export function Checkboxes({ name, idPrefix = name, items, values, onChange, ...text }: CheckboxesProps) {
  return (
    <ChoiceGroup idPrefix={idPrefix} {...text}>
      <div className="choices">
        {items.map(({ divider, text: label, ...item }, index) => (
          <Fragment key={item.value}>
            {divider && <div className="divider">{divider}</div>}
            <Choice
              type="checkbox"
              name={name}
              id={index === 0 ? idPrefix : `${idPrefix}-${index + 1}`}
              label={label}
              describedBy={text.legend ? undefined : groupTexts(idPrefix, text)}
              {...(values && { [onChange ? 'checked' : 'defaultChecked']: values.includes(item.value) })}
              {...(onChange && { onChange })}
              {...item}
            />
          </Fragment>
        ))}
      </div>
    </ChoiceGroup>
  );
}

/** Without a fieldset nobody else announces the hint and the error, so each box does. */
function groupTexts(idPrefix: string, { hint, errorMessage, describedBy }: Omit<GroupText, 'idPrefix'>) {
  return [describedBy, hint && `${idPrefix}-hint`, errorMessage && `${idPrefix}-error`].filter(Boolean).join(' ');
}
