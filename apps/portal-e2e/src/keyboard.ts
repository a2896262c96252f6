/** Hands that have no mouse: everything is reached with Tab, chosen with Space and arrows, and pressed with Enter. */
import { expect, type Locator, type Page } from '@playwright/test';

const farEnough = 120;

export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on until this control has the focus; on the way, every stop must show where the focus is. */
  async reaches(target: Locator) {
    await expect(target).toBeAttached();
    for (let steps = 0; steps < farEnough; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
      await this.expectVisibleFocus();
    }
    throw new Error(`Tab does not lead to ${target.toString()}`);
  }

  async presses(target: Locator) {
    await this.reaches(target);
    await this.page.keyboard.press('Enter');
  }

  async ticks(target: Locator) {
    await this.reaches(target);
    await this.page.keyboard.press('Space');
    await expect(target).toBeChecked();
  }

  /** In a group of radio buttons Tab stops once; the arrows do the rest. */
  async chooses(name: string, value: string) {
    const group = this.page.locator(`input[name="${name}"]`);
    const wanted = this.page.locator(`input[name="${name}"][value="${value}"]`);
    await this.reaches(group.first());
    await this.page.keyboard.press('Space');
    for (let steps = 0; !(await wanted.isChecked()) && steps < (await group.count()); steps += 1)
      await this.page.keyboard.press('ArrowDown');
    await expect(wanted).toBeChecked();
  }

  async types(target: Locator, text: string) {
    await this.reaches(target);
    await this.page.keyboard.type(text);
  }

  /** Types into a box with suggestions and takes the first one. */
  async picks(target: Locator, text: string) {
    await this.types(target, text);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  private async expectVisibleFocus() {
    const shown = await this.page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return true;
      // A native control inside a drawn one: the drawing carries the mark.
      const marked = [activeElement, activeElement.nextElementSibling, activeElement.parentElement];
      return marked.some((element) => {
        if (!element) return false;
        return [undefined, '::before', '::after'].some((part) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        });
      });
    });
    expect(shown, `nothing shows where the focus is at ${this.page.url()}`).toBe(true);
  }
}
