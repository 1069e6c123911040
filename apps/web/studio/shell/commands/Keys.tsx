/** Keys as they stand on the keyboard, one after the other. */
export function Keys({ shortcut }: { shortcut: string }) {
  return (
    <span className="keys">
      {shortcut.split(' ').map((key, place) => (
        <kbd key={`${place} ${key}`}>{key}</kbd>
      ))}
    </span>
  );
}
