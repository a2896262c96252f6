import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface TableColumn {
  text: ReactNode;
  /** Repeated before the cell when the table folds on a phone; the text itself when it is plain. */
  label?: string;
  format?: 'numeric';
}

export interface TableProps {
  caption: ReactNode;
  /** Hide the caption when the heading just above says the same. */
  captionHidden?: boolean;
  head: readonly TableColumn[];
  rows: readonly { key: string; cells: readonly ReactNode[]; changed?: boolean }[];
  /** Each row becomes a block on a phone. */
  folds?: boolean;
  firstCellIsHeader?: boolean;
}

export function Table({ caption, captionHidden, head, rows, folds = true, firstCellIsHeader = true }: TableProps) {
  return (
    <table className={classNames('table', folds && 'folds')}>
      <caption className={captionHidden ? 'vh' : undefined}>{caption}</caption>
      {head.length > 0 && <Head head={head} />}
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.changed ? 'changed' : undefined}>
            {row.cells.map((cell, index) => (
              <Cell key={index} column={head[index]} header={firstCellIsHeader && index === 0}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ head }: Pick<TableProps, 'head'>) {
  return (
    <thead>
      <tr>
        {head.map((column, index) => (
          <th key={index} scope="col" className={column.format && 'num'}>
            {column.text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({ column, header, children }: { column?: TableColumn; header: boolean; children: ReactNode }) {
  if (header) return <th scope="row">{children}</th>;
  const label = column?.label ?? (typeof column?.text === 'string' ? column.text : undefined);
  return (
    <td data-label={label} className={column?.format && 'num'}>
      {children}
    </td>
  );
}
