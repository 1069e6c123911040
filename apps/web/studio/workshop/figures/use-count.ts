import { useFormats } from '../../../shared/format.ts';

/** A count of persons as it may be shown: the number, or "<5" where it is hidden. */
export function useCount(k: number): (count: number | null) => string {
  const { number } = useFormats();
  return (count) => (count === null ? `<${k}` : number(count));
}
