/** Where texts stand that are heard or hovered over and not seen. */
const attributes = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'];

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map((node) => node.data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Everything that a page says, folded away or not: one line for what stands directly within each element, one for each
 * text that is only heard, and the title of the window.
 */
export function pageText(): string {
  const elements = [...document.body.querySelectorAll('*:not(style, script)')];
  const lines = elements.flatMap((element) => [
    ownText(element),
    ...attributes.map((name) => element.getAttribute(name) ?? ''),
  ]);
  return [document.title, ...lines].filter((line) => line !== '').join('\n');
}
