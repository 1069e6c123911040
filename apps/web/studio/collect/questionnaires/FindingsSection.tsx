import { useTranslation } from 'react-i18next';
import { checkResult, isJudgedSlowly } from './check-result.ts';
import { type FilePlace } from './file-places.ts';
import { useInLanguage } from '../../shell/language.ts';
import { PlaceList } from './PlaceList.tsx';
import { type Version } from './questionnaire-queries.ts';

/**
 * What the gate says: errors that keep it from being published, and what else is worth a look. Of a published version
 * first how its answers are judged; what the gate would refuse by now no longer matters to it.
 */
export function FindingsSection({ version, onGo }: { version: Version; onGo: (line: number, column: number) => void }) {
  const { t } = useTranslation('questionnaires');
  const words = useInLanguage();
  const places: FilePlace[] = version.findings.map(({ message, ...place }) => ({ ...place, words: words(message) }));
  const errors = places.filter(({ severity }) => severity === 'error');
  const warnings = places.filter(({ severity }) => severity === 'warning');
  const { state } = checkResult(version.findings);
  const published = version.status === 'published';
  return (
    <section className="findings" data-state={state} aria-labelledby="findings-title">
      <h2 id="findings-title" className="kern-heading-medium">
        {t('findings.title')}
      </h2>
      {published && isJudgedSlowly(version) ? <p className="kern-body">{t('findings.published.slowly')}</p> : null}
      {published && errors.length > 0 ? (
        <p className="kern-body">{t('findings.published.errors', { count: errors.length })}</p>
      ) : null}
      {published ? null : (
        <p className="kern-body">
          {state === 'errors' || version.missingSettings.length === 0
            ? t(`findings.${state}`, { count: errors.length, warnings: warnings.length })
            : t(`findings.beforeSettings.${state}`, { warnings: warnings.length })}
        </p>
      )}
      {places.length === 0 ? null : <PlaceList places={[...errors, ...warnings]} onGo={onGo} />}
    </section>
  );
}
