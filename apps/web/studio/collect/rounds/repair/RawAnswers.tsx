import { foldFiles, type Json } from '#domain';
import { SafeText } from './SafeText.tsx';

/** Answers as they came, set out for reading. */
export function RawAnswers({ raw }: { raw: string }) {
  return (
    <div className="quarantined__raw" tabIndex={0} role="group">
      <SafeText text={indented(raw)} shown={4000} />
    </div>
  );
}

/** JSON text set out for reading, files in it by type and size; anything else as it is. */
function indented(raw: string): string {
  try {
    return JSON.stringify(foldFiles(JSON.parse(raw) as Json).folded, undefined, 2);
  } catch {
    return raw;
  }
}
