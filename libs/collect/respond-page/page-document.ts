import { type Language } from '#domain';
import { type PageAssets } from './page-assets.ts';
import { html, type Markup } from './markup.ts';
import { pageTexts } from './page-texts.ts';

/** The languages that are written from right to left; the page turns around for them. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

export interface PageFrame {
  readonly language: Language;
  /** Languages to choose from; one alone is no choice. */
  readonly languages: readonly Language[];
  readonly title: string;
  /** Who asks: the municipality. Empty where the link does not tell. */
  readonly sender: string;
  readonly footer: string;
  readonly assets: PageAssets;
  /** What the first script needs to know, as data attributes of the body. */
  readonly facts: Readonly<Record<string, string>>;
  readonly main: Markup;
}

/** A whole page for actors: no inline script or style, no cookie, no third party. */
export function pageDocument(frame: PageFrame): string {
  const { language, assets, facts } = frame;
  const texts = pageTexts[language];
  return html`<!doctype html>
    <html lang="${language}" dir="${rightToLeft.has(language) ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>${frame.title}${frame.sender !== '' && ` – ${frame.sender}`}</title>
        <link rel="icon" href="data:," />
        ${assets.styles.map((file) => html`<link rel="stylesheet" href="${file}" />`)}
        ${assets.parts.map((file) => html`<link rel="modulepreload" href="${file}" />`)}
        ${assets.script !== undefined && html`<script type="module" src="${assets.script}"></script>`}
      </head>
      <body ${Object.entries(facts).map(([name, value]) => html` data-${name}="${value}"`)}>
        <a class="skip" href="#main">${texts.skip}</a>
        <header class="top">
          <p class="sender">${frame.sender}</p>
          ${languageSwitch(frame)}
        </header>
        <main id="main" tabindex="-1">${frame.main}</main>
        <footer class="bottom">${frame.footer !== '' && html`<p>${frame.footer}</p>`}</footer>
      </body>
    </html>`.text.replace(/\n\s+/g, '\n');
}

function languageSwitch({ language, languages }: PageFrame): Markup | false {
  const texts = pageTexts[language];
  if (languages.length < 2) return false;
  return html`<nav aria-label="${texts.languageSwitch}">
    <ul>
      ${languages.map(
        (other) =>
          html`<li>
            <a
              href="?lang=${other}"
              lang="${other}"
              hreflang="${other}"
              ${other === language && html`aria-current="true"`}
              >${texts.languages[other]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
