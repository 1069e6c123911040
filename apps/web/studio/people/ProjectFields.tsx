import { useTranslation } from 'react-i18next';
import { type Language } from '#domain';
import { type ProblemAnswer } from '../../shared/api/problem-answer.ts';
import { SelectField, TextField } from '../components/fields.tsx';
import { type ProjectValues } from './project-values.ts';
import { PromiseFields } from './PromiseFields.tsx';

interface Props {
  values: ProjectValues;
  onChange: (values: ProjectValues) => void;
  problem: ProblemAnswer | undefined;
  /** The languages in which the promises to the actors are written here. */
  languages: readonly Language[];
}

/** What is said about a project, and what its actors are promised. */
export function ProjectFields({ values, onChange, problem, languages }: Props) {
  const { t } = useTranslation('people');
  const set = (change: Partial<ProjectValues>) => onChange({ ...values, ...change });
  return (
    <>
      <TextField
        label={t('projectForm.title')}
        hint={t('projectForm.titleHint')}
        value={values.title}
        onChange={(title) => set({ title })}
        error={problem?.at('/title')}
        required
      />
      <div className="form__pair">
        <TextField
          label={t('projectForm.municipality')}
          value={values.municipality}
          onChange={(municipality) => set({ municipality })}
          error={problem?.at('/municipality')}
          required
        />
        <SelectField
          label={t('projectForm.language')}
          value={values.language}
          onChange={(language) => set({ language })}
          choices={[
            { value: 'de', label: t('languages.de') },
            { value: 'en', label: t('languages.en') },
          ]}
        />
      </div>
      <div className="form__pair">
        <TextField
          label={t('projectForm.smallestCell')}
          hint={t('projectForm.smallestCellHint')}
          type="number"
          min={3}
          max={50}
          value={values.smallestCell}
          onChange={(smallestCell) => set({ smallestCell })}
          error={problem?.at('/smallestCell')}
        />
        <TextField
          label={t('projectForm.deletionDate')}
          hint={t('projectForm.deletionDateHint')}
          type="date"
          value={values.deletionDate}
          onChange={(deletionDate) => set({ deletionDate })}
          error={problem?.at('/deletionDate')}
          required
        />
      </div>
      <PromiseFields values={values} onChange={onChange} problem={problem} languages={languages} />
    </>
  );
}
