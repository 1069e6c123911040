import { type RefCallback, useCallback, useEffect, useState } from 'react';
import { canShowLess, type Portion, portionAt } from './fit.ts';

interface Fitting {
  /** Goes onto the sheet; React calls it after each drawing with another portion. */
  measure: RefCallback<HTMLElement>;
  portion: Portion;
  least: boolean;
}

/** Takes away from a sheet, step by step, until it fits: measured with the very letters that are printed. */
export function usePortion(): Fitting {
  const fonts = useFontsArrived();
  const [measured, setMeasured] = useState({ level: 0, fonts });
  const level = measured.fonts === fonts ? measured.level : 0;
  const measure = useCallback(
    (sheet: HTMLElement | null) => {
      const tooMuch = sheet !== null && sheet.scrollHeight > sheet.clientHeight;
      if (tooMuch && canShowLess(level)) setMeasured({ level: level + 1, fonts });
    },
    [level, fonts],
  );
  return { measure, portion: portionAt(level), least: !canShowLess(level) };
}

/** How often fonts have arrived since the sheet was first drawn: each time every line may break elsewhere. */
function useFontsArrived(): number {
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    const count = () => setArrived((before) => before + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return arrived;
}
