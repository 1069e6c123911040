import sanitizeHtml, { type IOptions } from 'sanitize-html';
import { type HtmlCleaner } from '#domain';

const attributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['class', 'role', 'lang', 'dir'],
  a: ['href'],
  ol: ['start'],
};
const tags = [
  ...['p', 'br', 'hr', 'div', 'span', 'section', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['strong', 'b', 'em', 'i', 'u', 's', 'small', 'sub', 'sup', 'mark', 'abbr', 'q', 'blockquote'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** Classes and roles that have a meaning here; others could imitate parts of the page. */
const options: IOptions = {
  allowedTags: tags,
  allowedAttributes: Object.fromEntries(Object.entries(attributes).map(([tag, names]) => [tag, [...names]])),
  allowedClasses: { '*': ['callout'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nestingLimit: 30,
  transformTags: {
    '*': (tagName, { role, ...others }) => ({
      tagName,
      attribs: role === 'note' || role === 'group' || role === 'list' ? { ...others, role } : others,
    }),
  },
};

/** Takes nothing out. */
const everything: IOptions = {
  allowedTags: false,
  allowedAttributes: false,
  allowVulnerableTags: true,
  allowedSchemesAppliedToAttributes: [],
};

/** Keeps text, structure, emphasis and links. */
export const cleanHtml: HtmlCleaner = (html) => {
  const clean = sanitizeHtml(html, options);
  return { html: clean, removed: clean === asWritten(html) ? [] : removedFrom(html, clean) };
};

/** The same serialisation without taking anything out, to tell whether anything was. */
function asWritten(html: string): string {
  return sanitizeHtml(html, everything);
}

function removedFrom(html: string, clean: string): string[] {
  const before = partsOf(html);
  const after = new Set(partsOf(clean));
  const removed = before.filter((part) => !after.has(part));
  return removed.length > 0 ? [...new Set(removed)] : ['<!-- -->'];
}

/** Tags and attributes of a piece of HTML, as `<script>` and `onclick="…"`. */
function partsOf(html: string): string[] {
  const parts: string[] = [];
  sanitizeHtml(html, {
    ...everything,
    onOpenTag: (name, attribs) => {
      parts.push(`<${name}>`, ...Object.entries(attribs).map(([key, value]) => `${key}="${value.slice(0, 40)}"`));
    },
  });
  return parts;
}
