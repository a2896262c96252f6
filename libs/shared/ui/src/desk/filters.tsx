import type { ComponentPropsWithoutRef } from 'react';

export type FiltersProps = { label: string } & Omit<ComponentPropsWithoutRef<'form'>, 'style' | 'role'>;

/** A form with its own button to apply it: nothing changes while one is still choosing. */
export function Filters({ label, children, ...form }: FiltersProps) {
  return (
    <form className="filters" role="search" aria-label={label} {...form}>
      {children}
    </form>
  );
}
