import { Fragment, type ChangeEventHandler, type ReactNode } from 'react';
import { Choice, type ChoiceItem } from './choice';
import { ChoiceGroup, type GroupText } from './choice-group';

export type RadiosProps = Omit<GroupText, 'idPrefix'> & {
  name: string;
  idPrefix?: string;
  items: readonly (ChoiceItem & { divider?: ReactNode })[];
  /** The answer already given; for a controlled group, give `onChange` as well. */
  value?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
};

/** Up to seven choices, one of which may be chosen. */
export function Radios({ name, idPrefix = name, items, value, onChange, ...text }: RadiosProps) {
  return (
    <ChoiceGroup idPrefix={idPrefix} {...text}>
      <div className="choices">
        {items.map(({ divider, text: label, ...item }, index) => (
          <Fragment key={item.value}>
            {divider && <div className="divider">{divider}</div>}
            <Choice
              type="radio"
              name={name}
              id={index === 0 ? idPrefix : `${idPrefix}-${index + 1}`}
              label={label}
              {...chosen(value === undefined ? undefined : item.value === value, onChange)}
              {...item}
            />
          </Fragment>
        ))}
      </div>
    </ChoiceGroup>
  );
}

function chosen(isChosen: boolean | undefined, onChange: ChangeEventHandler<HTMLInputElement> | undefined) {
  if (onChange) return { onChange, ...(isChosen !== undefined && { checked: isChosen }) };
  return isChosen === undefined ? {} : { defaultChecked: isChosen };
}
