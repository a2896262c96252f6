import { describe, expect, test } from '@jest/globals';
import { sameKeys } from '@gun/i18n';
import { languages } from '@gun/kernel';
import { render } from '@testing-library/react';
import { Gallery } from './gallery';
import { galleryTexts } from './texts';

test('the samples are complete in the four languages', () => {
  expect(sameKeys(galleryTexts)).toEqual([]);
});

describe.each(languages)('the gallery in %s', (language) => {
  test('carries no style attribute, which the policy of the site would refuse', () => {
    const { container } = render(<Gallery language={language} />);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('gives each id once, and refers only to ids that exist', () => {
    const { container } = render(<Gallery language={language} />);
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const referred = ['aria-describedby', 'aria-labelledby', 'for', 'commandfor', 'popovertarget'].flatMap((name) =>
      [...container.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name)?.split(' ') ?? []),
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has one title, and no heading that skips a level', () => {
    const { container } = render(<Gallery language={language} />);
    const levels = [...container.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has no drawing that is heard without a name', () => {
    const { container } = render(<Gallery language={language} />);
    const drawings = [...container.querySelectorAll('svg')];
    const named = (svg: Element) => svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby');
    expect(drawings.filter((svg) => svg.getAttribute('aria-hidden') !== 'true' && !named(svg))).toEqual([]);
  });
});
