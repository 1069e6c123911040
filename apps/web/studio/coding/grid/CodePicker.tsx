import { useMemo, useState, type RefObject } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { codePath, orderedWithDepth, tidyCodeName } from '#domain';
import { type Code } from '../model.ts';
import { folded, matches } from '../search.ts';

const newKey = 'new';

/** Type to find a code, Enter to give it. A name that is not there yet can become a code. */
export function CodePicker(props: {
  codes: readonly Code[];
  inputRef: RefObject<HTMLInputElement | null>;
  disabled: boolean;
  onPick: (codeId: string) => void;
  /** Left out where the reader may not change the codebook. */
  onCreate: ((name: string) => void) | undefined;
  onLeave: () => void;
}) {
  const { codes, inputRef, disabled, onPick, onCreate, onLeave } = props;
  const { t } = useTranslation('coding');
  const [typed, setTyped] = useState('');
  const [turn, setTurn] = useState(0);
  const entries = useMemo(() => {
    const usable = codes.filter(({ archived }) => !archived);
    return orderedWithDepth(usable).map(({ code, depth }) => ({ code, depth, path: codePath(usable, code.id) }));
  }, [codes]);
  const found = entries.filter(({ path }) => matches(path.join(' '), typed));
  // Names that begin with what was typed come first: Enter takes the first.
  const shown = typed === '' ? found : [...found].sort((one, other) => rank(one.code, typed) - rank(other.code, typed));
  const name = tidyCodeName(typed);
  const offersNew =
    onCreate !== undefined && name !== '' && !entries.some(({ code }) => folded(code.name) === folded(name));

  const pick = (key: string) => {
    setTyped('');
    setTurn(turn + 1);
    if (key === newKey) onCreate?.(name);
    else onPick(key);
  };
  return (
    <div
      className="code-picker"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setTyped('');
        onLeave();
      }}
    >
      {/* Begun anew after each choice: the entry that was chosen is no longer the one in view. */}
      <Autocomplete key={turn} inputValue={typed} onInputChange={setTyped}>
        <SearchField isDisabled={disabled}>
          <Label className="kern-label">{t('picker.label')}</Label>
          <Input ref={inputRef} className="kern-form-input__input" placeholder={t('picker.placeholder')} />
        </SearchField>
        {/* React Aria repeats typed keys here; the shortcuts of the page must not take them for commands. */}
        <div onKeyDown={(event) => event.stopPropagation()}>
          <ListBox
            aria-label={t('picker.list')}
            className="code-list"
            onAction={(key) => pick(String(key))}
            renderEmptyState={() => (
              <p className="code-list__empty">{t(name === '' ? 'picker.empty' : 'picker.none')}</p>
            )}
          >
            {shown.map(({ code, depth, path }) => (
              <ListBoxItem key={code.id} id={code.id} textValue={path.join(' › ')} className="code-list__item">
                <span
                  className="code-list__color"
                  style={{ background: code.color, marginInlineStart: typed === '' ? depth * 16 : 0 }}
                />
                <Text slot="label" className="code-list__name">
                  {code.name}
                </Text>
                {typed !== '' && path.length > 1 && (
                  <Text slot="description" className="code-list__path">
                    {path.slice(0, -1).join(' › ')}
                  </Text>
                )}
              </ListBoxItem>
            ))}
            {offersNew && (
              <ListBoxItem id={newKey} textValue={name} className="code-list__item">
                {t('picker.create', { name })}
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
    </div>
  );
}

function rank(code: Code, typed: string): number {
  const name = folded(code.name);
  if (name === folded(typed)) return 0;
  return name.startsWith(folded(typed)) ? 1 : 2;
}
