import { useId } from 'react';

/** Ruled lines to write on. Drawn, not a background: browsers leave backgrounds out when printing. */
export function NotesLines() {
  const id = useId();
  return (
    <svg className="packet-lines" aria-hidden="true">
      <defs>
        <pattern id={id} width="100" height="9mm" patternUnits="userSpaceOnUse">
          <line x1="0" x2="100" y1="8.8mm" y2="8.8mm" stroke="#777" strokeWidth="0.25mm" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
