import { describe, expect, test } from '@jest/globals';
import { html } from './html';

describe('markup', () => {
  test('escapes what is put into it', () => {
    expect(html`<p title="${'"'}">${'<script>'}&${"'"}</p>`.text).toBe('<p title="&quot;">&lt;script&gt;&&#39;</p>');
  });

  test('leaves markup as it is, joins lists and drops what is absent', () => {
    const items = ['a', 'b'].map((letter) => html`<li>${letter}</li>`);
    expect(html`${items}${undefined}${false}`.text).toBe('<li>a</li><li>b</li>');
  });
});
