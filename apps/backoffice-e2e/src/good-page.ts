import { AxeBuilder } from '@axe-core/playwright';
import { widestTextSpacing } from '@gun/testing';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** By how many pixels a page is wider than the screen under a style sheet of the reader's. */
const sideways = (page: Page, readersStyle: string): Promise<number> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const pixels = document.documentElement.scrollWidth - window.innerWidth;
    document.adoptedStyleSheets.pop();
    return pixels;
  }, readersStyle);

/** In light and dark, at the width of a desk and of the narrowest phone. */
export async function expectGoodPage(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, `${page.url()} ${colorScheme} ${width}`).toEqual([]);
      for (const [spacing, how] of [
        ['', 'as it is'],
        [widestTextSpacing, 'with the widest text spacing'],
      ] as const)
        expect(await sideways(page, spacing), `${page.url()} scrolls sideways at ${width} ${how}`).toBeLessThanOrEqual(
          0,
        );
    }
}
