import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../shell/language.ts';
import { PreviewPart } from './PreviewPart.tsx';
import { type Version } from './questionnaire-queries.ts';

/** How a questionnaire reads: its pages with their questions, in both languages. */
export function Preview({ pages }: Pick<Version, 'pages'>) {
  const { t } = useTranslation('questionnaires');
  const words = useInLanguage();
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" className="kern-heading-medium">
        {t('preview.title')}
      </h2>
      {pages.map((page, position) => (
        <section key={`${page.name} ${position}`} className="card" aria-labelledby={`page-${position}`}>
          <h3 id={`page-${position}`} className="kern-heading-small">
            {t('preview.page', { number: position + 1, title: words(page.title) })}
          </h3>
          <ol className="preview__parts">
            {page.parts.map((part) => (
              <PreviewPart key={part.pointer} part={part} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
