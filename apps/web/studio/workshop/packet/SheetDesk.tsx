import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';

/** 210 mm in CSS pixels. */
const sheetWidth = (210 / 25.4) * 96;

/** Shows sheets of A4 as small as the screen needs. They are scaled as pictures are, so that no line breaks anew. */
export function SheetDesk({ children }: { children: ReactNode }) {
  const desk = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const { current } = desk;
    if (current === null) return;
    const watch = new ResizeObserver(() => setScale(Math.min(1, current.clientWidth / sheetWidth)));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={desk} className="packet-desk" style={{ '--packet-scale': scale } as CSSProperties}>
      {children}
    </div>
  );
}
