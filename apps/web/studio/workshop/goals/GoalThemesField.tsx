import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isVisibleToWorkshop } from '#domain';
import { CheckboxField } from '../../components/fields.tsx';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { themesQuery } from '../../themes/queries.ts';
import { workshopQuery } from '../queries.ts';

interface Props {
  workshopId: string;
  value: readonly string[];
  onChange: (themeIds: string[]) => void;
}

/** The themes a goal answers to: first those of the workshop, then the others of the project. */
export function GoalThemesField({ workshopId, value, onChange }: Props) {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const workshop = useQuery(workshopQuery(slug, workshopId));
  const all = useQuery(themesQuery(slug));
  const error = workshop.error ?? all.error;
  if (workshop.data === undefined || all.data === undefined) {
    return error === null ? <Loading /> : <ProblemNote problem={error} />;
  }
  const ofWorkshop = workshop.data.themes;
  const others = all.data.filter(
    ({ id, status }) =>
      (isVisibleToWorkshop(status) || value.includes(id)) && !ofWorkshop.some((theme) => theme.id === id),
  );
  const check = (id: string, checked: boolean) =>
    onChange(checked ? [...value, id] : value.filter((one) => one !== id));
  const boxes = (themes: readonly { id: string; title: string }[]) =>
    themes.map(({ id, title }) => (
      <CheckboxField key={id} label={title} checked={value.includes(id)} onChange={(checked) => check(id, checked)} />
    ));
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('goals.themes')}</legend>
      <div className="kern-hint">{t('goals.themesHint')}</div>
      <div className="kern-fieldset__body">{boxes(ofWorkshop)}</div>
      {others.length > 0 && (
        <details open={others.some(({ id }) => value.includes(id)) || ofWorkshop.length === 0}>
          <summary>{t('goals.otherThemes', { count: others.length })}</summary>
          <div className="kern-fieldset__body">{boxes(others)}</div>
        </details>
      )}
    </fieldset>
  );
}
