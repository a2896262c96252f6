import { AxeBuilder } from '@axe-core/playwright';
import { widestTextSpacing } from '@gun/testing';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Rules that axe cannot decide alone, and why a person looked at them already: text on a gradient or under a pseudo
 * element is measured by the contrast test of the tokens, and a dialog's backdrop hides what is beneath on purpose.
 */
const reviewed = new Set(['color-contrast', 'aria-hidden-focus']);

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

/** What axe finds on a page in light and in dark, and whether anything must be scrolled sideways. */
export async function auditPage(page: Page) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const builder = new AxeBuilder({ page });
    const { violations, incomplete } =
      colorScheme === 'light'
        ? await builder.withTags(wcag).analyze()
        : await builder.withRules(['color-contrast', 'link-in-text-block']).analyze();
    const found = violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, page.url()).toEqual([]);
    expect(
      incomplete.map(({ id }) => id).filter((id) => !reviewed.has(id)),
      page.url(),
    ).toEqual([]);
  }
  for (const [spacing, how] of [
    ['', 'as it is'],
    [widestTextSpacing, 'with the widest text spacing'],
  ] as const)
    expect(await sideways(page, spacing), `${page.url()} scrolls sideways ${how}`).toBeLessThanOrEqual(0);
}
