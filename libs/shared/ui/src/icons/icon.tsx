import type { IconName } from './icon-paths';
import { iconSheetAddress } from './icon-sheet-address';

/** A drawing beside a word; never alone, so it is silent to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`${iconSheetAddress}#${name}`} />
    </svg>
  );
}
