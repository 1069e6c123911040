import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const second = 1000;

/** Says that something is under way, once it takes longer than a second. */
export function Loading() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), second);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="loading">
      {late ? (
        <>
          <span className="kern-loader kern-loader--visible" aria-hidden="true" />
          <span className="kern-body">{t('loading')}</span>
        </>
      ) : null}
    </div>
  );
}
