import { useTranslation } from 'react-i18next';
import { roles } from '#domain';

/** What each role may do. */
export function RolesExplained() {
  const { t } = useTranslation('people');
  return (
    <section className="stack stack--close reading" aria-labelledby="roles-title">
      <h2 id="roles-title" className="kern-heading-medium">
        {t('team.roles')}
      </h2>
      <dl className="kern-description-list">
        {roles.map((role) => (
          <div key={role} className="kern-description-list-item">
            <dt className="kern-description-list-item__key">{t(`roles.${role}.name`)}</dt>
            <dd className="kern-description-list-item__value">{t(`roles.${role}.may`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
