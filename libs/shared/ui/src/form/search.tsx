import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { Icon } from '../icons/icon';

export type SearchProps = {
  id?: string;
  name?: string;
  label: string;
  buttonText: string;
  hint?: ReactNode;
  defaultValue?: string;
  small?: boolean;
} & Omit<ComponentPropsWithoutRef<'form'>, 'style' | 'id' | 'name' | 'role' | 'defaultValue'>;

/** The main thing on the home page and on the page that does not exist. Sends a GET form without a script. */
export function Search({ id = 'q', name = 'q', label, buttonText, hint, defaultValue, small, ...form }: SearchProps) {
  return (
    <>
      <form className={small ? 'search small' : 'search'} role="search" {...form}>
        <label className="vh" htmlFor={id}>
          {label}
        </label>
        <input
          className="ctl"
          id={id}
          name={name}
          type="search"
          autoComplete="off"
          defaultValue={defaultValue}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button className="btn" type="submit">
          <Icon name="search" /> <span>{buttonText}</span>
        </button>
      </form>
      {hint && (
        <p className="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
