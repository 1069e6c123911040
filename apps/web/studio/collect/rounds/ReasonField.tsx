import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { TextAreaField } from '../../components/fields.tsx';

interface Props {
  value: string;
  onChange: (reason: string) => void;
  /** Whether somebody went on without one. */
  missing: boolean;
  problem: Error | null;
}

/** Why answers of one person are looked up or deleted. */
export function ReasonField({ value, onChange, missing, problem }: Props) {
  const { t } = useTranslation('rounds');
  const wrong = isProblem(problem) ? problem.at('/reason') : undefined;
  return (
    <TextAreaField
      label={t('erasure.reason')}
      hint={t('erasure.reasonHint')}
      value={value}
      onChange={onChange}
      error={missing && value.trim() === '' ? t('erasure.reasonMissing') : wrong}
    />
  );
}
