import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { Icon } from '../../components/Icon.tsx';
import { useProject } from '../../shell/project.tsx';
import { SafeText } from './repair/SafeText.tsx';

interface Props {
  round: string;
  response: string;
  files: readonly Shape<'StoredFileAnswer'>[];
}

/** Files of an answer to save. They are never opened here: what is in them a stranger has sent. */
export function AnswerFiles({ round, response, files }: Props) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { number } = useFormats();
  if (files.length === 0) return null;
  const address = `/api/projects/${slug}/rounds/${round}/responses/${response}/file`;
  return (
    <>
      <p className="kern-body muted">{t('responses.filesHint')}</p>
      <ul className="stack stack--close">
        {files.map(({ place, name, size }) => (
          <li key={place}>
            <a
              className="kern-btn kern-btn--tertiary"
              href={`${address}?${new URLSearchParams({ place }).toString()}`}
              download
            >
              <Icon name="download" />
              <span className="kern-label">
                {t('responses.saveFile', { kilobytes: number(Math.max(0.1, size / 1000), 1) })} <SafeText text={name} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
