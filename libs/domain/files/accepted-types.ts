/** What the form library's `acceptedCategories` stand for; a test holds this against its own table. */
export const acceptedCategories: Readonly<Record<string, readonly string[]>> = {
  image: ['.png', '.jpg', '.jpeg', '.gif', '.bmp', '.tiff', '.svg'],
  video: ['.mp4', '.avi', '.mov', '.wmv', '.flv', '.mkv', '.webm'],
  audio: ['.mp3', '.wav', '.aac', '.ogg', '.wma', '.flac'],
  document: ['.pdf', '.doc', '.docx', '.xls', '.xlsx', '.ppt', '.pptx', '.txt', '.rtf', '.odt'],
  archive: ['.zip', '.rar', '.7z', '.tar', '.gz'],
};

/**
 * The kinds of files that a question takes, in small letters: those of its categories and those it lists, as the form
 * hands them to the browser. Empty: every kind.
 *
 * @param types `acceptedTypes`: a list, or one text with commas
 * @param categories `acceptedCategories`
 */
export function acceptedKinds(types: unknown, categories: unknown): string[] {
  const listed: readonly unknown[] = Array.isArray(types) ? types : typeof types === 'string' ? types.split(',') : [];
  const named: readonly unknown[] = Array.isArray(categories) ? categories : [];
  const ofCategories = named.flatMap((name) =>
    typeof name === 'string' && Object.hasOwn(acceptedCategories, name) ? (acceptedCategories[name] ?? []) : [],
  );
  const own = listed.flatMap((one) => (typeof one === 'string' ? [one.trim().toLowerCase()] : []));
  return [...new Set([...ofCategories, ...own])].filter((kind) => kind !== '');
}

const kindForm =
  /^(\.[^\s,;./\\]+(\.[^\s,;./\\]+)*|(image|audio|video)\/\*|[a-z0-9][\w!#$&^.+-]*\/[a-z0-9][\w!#$&^.+-]*)$/i;

/** Whether a kind of files is one that browsers know (HTML, "file upload state", the accept attribute). */
export const isKindOfFile = (kind: string): boolean => kind.length <= 100 && kindForm.test(kind);

/**
 * Whether a file is of one of the kinds, as browsers decide it: by the end of its name, its media type, or the family
 * of its media type. Both are only what its sender says.
 */
export function isAcceptedKind(file: { name: string; type: string }, kinds: readonly string[]): boolean {
  if (kinds.length === 0) return true;
  const name = file.name.toLowerCase();
  const [type = ''] = file.type.toLowerCase().split(';');
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return name.length > kind.length && name.endsWith(kind);
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
  });
}
