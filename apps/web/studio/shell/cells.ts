import { useFormats } from '../../shared/format.ts';

/** Says counts that the smallest cell may hide: null is "<5" with the project's k. */
export function useCells(k: number) {
  const { number } = useFormats();
  const hidden = `<${k}`;
  return { hidden, number, cell: (count: number | null) => (count === null ? hidden : number(count)) };
}
