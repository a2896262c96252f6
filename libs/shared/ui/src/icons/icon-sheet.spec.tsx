/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Icon } from './icon';
import { iconPaths, type IconName } from './icon-paths';
import { iconSheet } from './icon-sheet';

test('every drawing that a page can name is in the sheet, under its name', async () => {
  const sheet = await iconSheet().text();
  for (const [name, path] of Object.entries(iconPaths)) {
    expect(sheet).toContain(`<path id="${name}" d="${path}"/>`);
    expect(renderToStaticMarkup(<Icon name={name as IconName} />)).toContain(`/icons.svg#${name}`); // a key of the same object
  }
});
