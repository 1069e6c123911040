import { type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { orderedWithDepth } from '#domain';
import { Field } from '../../components/Field.tsx';
import { CheckboxField } from '../../components/fields.tsx';
import { useLanguage } from '../../shell/language.ts';
import { type Answer, type Code } from '../model.ts';
import { type Filter } from './filters.ts';

const leftChoices = ['all', 'not-by-me', 'by-nobody'] as const;
const any = '';

/** Narrows the answers that are shown: by words, by group, by code, by what is left to do. */
export function GridFilters(props: {
  filter: Filter;
  onChange: (filter: Filter) => void;
  answers: readonly Answer[];
  codes: readonly Code[];
  searchRef: RefObject<HTMLInputElement | null>;
}) {
  const { filter, onChange, answers, codes, searchRef } = props;
  const { t } = useTranslation('coding');
  const language = useLanguage();
  const groups = new Map(answers.flatMap(({ group }) => (group === null ? [] : [[group.id, group.name[language]]])));
  const orAny = (value: string) => (value === any ? undefined : value);
  return (
    <form className="grid-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Field label={t('filter.search')}>
        {(control) => (
          <input
            {...control}
            ref={searchRef}
            type="search"
            className="kern-form-input__input"
            value={filter.search}
            onChange={(event) => onChange({ ...filter, search: event.target.value })}
          />
        )}
      </Field>
      <Choice
        label={t('filter.left')}
        value={filter.left}
        choices={leftChoices.map((left) => [left, t(`filter.leftChoices.${left}`)])}
        onChange={(chosen) => onChange({ ...filter, left: leftChoices.find((left) => left === chosen) ?? 'all' })}
      />
      <Choice
        label={t('filter.group')}
        value={filter.groupId ?? any}
        choices={[[any, t('filter.anyGroup')], ...groups]}
        onChange={(chosen) => onChange({ ...filter, groupId: orAny(chosen) })}
      />
      <Choice
        label={t('filter.code')}
        value={filter.codeId ?? any}
        choices={[
          [any, t('filter.anyCode')],
          ...orderedWithDepth(codes).map(({ code, depth }): [string, string] => [
            code.id,
            `${'\u2003'.repeat(depth)}${code.name}`,
          ]),
        ]}
        onChange={(chosen) => onChange({ ...filter, codeId: orAny(chosen) })}
      />
      <CheckboxField
        label={t('filter.othersToo')}
        checked={filter.othersToo}
        onChange={(othersToo) => onChange({ ...filter, othersToo })}
      />
    </form>
  );
}

function Choice(props: {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}) {
  return (
    <Field label={props.label}>
      {(control) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...control}
            className="kern-form-input__select"
            value={props.value}
            onChange={(event) => props.onChange(event.target.value)}
          >
            {props.choices.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
