// Pieces of HTML for the API page. Everything that comes from the contract goes through `escape`.
export function escape(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return String(text ?? '').replace(/[&<>"]/g, (character) => entities[character]);
}

export const code = (text) => `<code>${escape(text)}</code>`;
export const link = (href, text) => `<a href="${escape(href)}">${escape(text)}</a>`;
export const kicker = (text) => `<p class="kicker">${escape(text)}</p>`;

/** A region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable). */
export const json = (value) =>
  `<pre tabindex="0"><code>${escape(typeof value === 'string' ? value : JSON.stringify(value, null, 2))}</code></pre>`;

/** The little of Markdown that descriptions use: paragraphs, lists and code. */
export function richText(text = '') {
  const words = (line) => escape(line).replace(/`([^`]+)`/g, '<code>$1</code>');
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) =>
      block.startsWith('- ')
        ? `<ul>${block.split(/^- /m).filter(Boolean).map((item) => `<li>${words(item.trim())}</li>`).join('')}</ul>` // prettier-ignore
        : `<p>${words(block)}</p>`,
    )
    .join('');
}

/** `rows` hold HTML. On narrow screens each cell stands under the words of its column (data-label). */
export function table(head, rows) {
  const cells = (row) => row.map((cell, index) => `<td data-label="${escape(head[index])}">${cell}</td>`).join('');
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody></table>`;
}

export function definitions(pairs) {
  return `<dl>${pairs.map(([term, html]) => `<div><dt>${escape(term)}</dt><dd>${html}</dd></div>`).join('')}</dl>`;
}
