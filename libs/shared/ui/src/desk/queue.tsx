import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';

export interface QueueColumn {
  text: ReactNode;
  /** Sent as the value of the sort button; a column without it cannot be sorted. */
  sortBy?: string;
  sorted?: 'ascending' | 'descending';
}

export type QueueProps = {
  caption: string;
  /** Name of the area that scrolls sideways on a narrow screen. */
  scrollLabel: string;
  /** Name of the field the sort buttons send. */
  sortName?: string;
  columns: readonly QueueColumn[];
  /** A checkbox that chooses the whole page; its label says how many. */
  chooseAll?: ReactNode;
  /** `QueueRow`s. */
  children: ReactNode;
} & Omit<ComponentPropsWithoutRef<'form'>, 'style' | 'role'>;

/** Dossiers sorted by their clock. It is a form, so that sorting and choosing work without a script. */
export function Queue({ caption, scrollLabel, sortName = 'sort', columns, chooseAll, children, ...form }: QueueProps) {
  return (
    <form className="scroll" tabIndex={0} aria-label={scrollLabel} {...form}>
      <table className="table queue">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <td>{chooseAll}</td>
            {columns.map((column, index) => (
              <Heading key={index} sortName={sortName} {...column} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </form>
  );
}

function Heading({ text, sortBy, sorted, sortName }: QueueColumn & { sortName: string }) {
  return (
    <th scope="col" aria-sort={sorted}>
      {sortBy ? (
        <button className="sort" type="submit" name={sortName} value={sortBy}>
          {text}
          {sorted && (
            <>
              {' '}
              <Icon name="chevron-down" />
            </>
          )}
        </button>
      ) : (
        text
      )}
    </th>
  );
}

export interface QueueRowProps {
  choose?: ReactNode;
  /** The clock comes first. */
  due: ReactNode;
  /** The link with the reference, and its note. */
  dossier: ReactNode;
  cells: readonly ReactNode[];
  current?: boolean;
}

export function QueueRow({ choose, due, dossier, cells, current }: QueueRowProps) {
  return (
    <tr className={classNames(current && 'is-on')}>
      <td>{choose}</td>
      <td>{due}</td>
      <th scope="row">{dossier}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
