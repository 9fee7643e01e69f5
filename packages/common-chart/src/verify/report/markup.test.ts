import { expect, test } from 'vitest';
import { html, trusted } from './markup.ts';

test('what is put into a template is escaped', () => {
  const name = `"><script>alert('x')</script>&`;

  expect(html`<a title="${name}">${name}</a>`.markup).toMatchInlineSnapshot(
    `"<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>"`,
  );
});

test('markup is taken as it is, lists are joined, and nothing leaves nothing', () => {
  const items = [1, 'a&b'].map((item) => html`<li>${item}</li>`);

  expect(html`${items}${undefined}${false}${trusted('<hr>')}`.markup).toBe('<li>1</li><li>a&amp;b</li><hr>');
});

test('line breaks keep their meaning and lose their space', () => {
  expect(
    html`<p>
      ${'a'}
      <b>${'b  c'}</b>
    </p>`.markup,
  ).toBe('<p>\na\n<b>b  c</b>\n</p>');
});
