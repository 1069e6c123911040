const blocks = 'p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, td, th';

/** The paragraphs of a piece of HTML as plain text. Nothing of it is run or loaded: the document is never shown. */
export function plainText(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of body.querySelectorAll('script, style')) unseen.remove();
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith(' ');
  const inside = [...body.querySelectorAll(blocks)].filter((block) => block.querySelector(blocks) === null);
  const texts = inside.length > 0 ? inside.map((block) => block.textContent) : [body.textContent];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
