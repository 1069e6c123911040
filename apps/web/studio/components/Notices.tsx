import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { dismiss, listenToNotices, type Notice, noticesNow } from './notify.ts';

const shownFor = 8000;

/** The corner where the studio says what was just done. */
export function Notices() {
  const notices = useSyncExternalStore(listenToNotices, noticesNow);
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function OneNotice({ notice: { id, text, action } }: { notice: Notice }) {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), shownFor);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className="notice">
      <span className="kern-body">{text}</span>
      {action === undefined ? null : (
        <button
          type="button"
          className="notice__action"
          onClick={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="notice__close" aria-label={t('close')} onClick={() => dismiss(id)}>
        <span className="kern-icon kern-icon--close" aria-hidden="true" />
      </button>
    </div>
  );
}
