import { useTranslation } from 'react-i18next';
import { type Language } from '#domain';
import { type ProblemAnswer } from '../../shared/api/problem-answer.ts';
import { TextAreaField } from '../components/fields.tsx';
import { type ProjectValues } from './project-values.ts';

const promises = ['purpose', 'dataController', 'evaluations'] as const;

interface Props {
  values: ProjectValues;
  onChange: (values: ProjectValues) => void;
  problem: ProblemAnswer | undefined;
  languages: readonly Language[];
}

/** What actors read before they answer, in each language: why, who reads it, what it is used for. */
export function PromiseFields({ values, onChange, problem, languages }: Props) {
  const { t } = useTranslation('people');
  return (
    <>
      {promises.map((promise) => (
        <fieldset key={promise} className="kern-fieldset">
          <legend className="kern-label">{t(`projectForm.${promise}`)}</legend>
          <div className="kern-hint">{t(`projectForm.${promise}Hint`)}</div>
          <div className="form__pair">
            {languages.map((language) => (
              <TextAreaField
                key={language}
                label={t(`languages.${language}`)}
                lang={language}
                rows={5}
                optional
                value={values[promise][language]}
                onChange={(text) => onChange({ ...values, [promise]: { ...values[promise], [language]: text } })}
                error={problem?.at(`/${promise}/${language}`)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
