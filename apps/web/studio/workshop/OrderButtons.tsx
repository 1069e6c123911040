import { useTranslation } from 'react-i18next';

interface Props {
  ids: readonly string[];
  id: string;
  /** What is moved, for screen readers. */
  name: string;
  onOrder: (ids: string[]) => void;
}

/** Moves one entry of a list up or down. At an end a button stays, so that whoever pressed it keeps the focus. */
export function OrderButtons({ ids, id, name, onOrder }: Props) {
  const { t } = useTranslation('workshop');
  const place = ids.indexOf(id);
  const moveTo = (target: number) => {
    if (target < 0 || target >= ids.length) return;
    const order = ids.filter((one) => one !== id);
    order.splice(target, 0, id);
    onOrder(order);
  };
  return (
    <span className="order-buttons">
      <button
        type="button"
        className="tool-button"
        aria-disabled={place <= 0}
        aria-label={t('order.up', { name })}
        onClick={() => moveTo(place - 1)}
      >
        <span className="kern-icon kern-icon--arrow-up" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="tool-button"
        aria-disabled={place === ids.length - 1}
        aria-label={t('order.down', { name })}
        onClick={() => moveTo(place + 1)}
      >
        <span className="kern-icon kern-icon--arrow-down" aria-hidden="true" />
      </button>
    </span>
  );
}
