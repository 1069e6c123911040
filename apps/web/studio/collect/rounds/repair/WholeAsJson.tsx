import { useTranslation } from 'react-i18next';
import { foldFiles, type Json } from '#domain';
import { Button } from '../../../components/Button.tsx';
import { TextAreaField } from '../../../components/fields.tsx';

interface Props {
  answers: Json;
  /** Undefined: not opened. */
  json: string | undefined;
  onChange: (json: string | undefined) => void;
  broken: boolean;
}

/** The last resort: all answers as JSON, for those who know it; files by type and size. */
export function WholeAsJson({ answers, json, onChange, broken }: Props) {
  const { t } = useTranslation('rounds');
  if (json === undefined) {
    return (
      <div>
        <Button kind="tertiary" onClick={() => onChange(JSON.stringify(foldFiles(answers).folded, undefined, 2))}>
          {t('repair.asJson')}
        </Button>
      </div>
    );
  }
  return (
    <div className="repair__json">
      <TextAreaField
        label={t('repair.json')}
        hint={t('repair.jsonHint')}
        rows={16}
        value={json}
        onChange={onChange}
        error={broken ? t('repair.jsonBroken') : undefined}
      />
      <Button kind="tertiary" onClick={() => onChange(undefined)}>
        {t('repair.notAsJson')}
      </Button>
    </div>
  );
}
