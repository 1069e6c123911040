/** The sign and the name of the product. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="6" className="brand__ground" />
        <path d="M5 22c5 0 5-12 11-12s5 8 11 3" className="brand__course" />
        <circle cx="27" cy="13" r="2.6" className="brand__goal" />
      </svg>
      <span className="brand__name">Wirkungskurs</span>
    </span>
  );
}
