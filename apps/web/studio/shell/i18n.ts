import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language } from '#domain';

/** A folder with translations is a namespace: `t('coding:…')` stands in studio/coding/de.json and en.json. */
const files = import.meta.glob<Record<string, unknown>>('/studio/**/{de,en}.json', { eager: true, import: 'default' });

const storageKey = 'wirkungskurs-language';
const languages: readonly Language[] = ['de', 'en'];
const isLanguage = (value: string | null | undefined): value is Language => languages.some((known) => known === value);

/** Starts the translations in the language that was used last here, or the browser's. */
export function startTranslations(): void {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, texts] of Object.entries(files)) {
    const [, namespace = '', language = ''] = /([^/]+)\/(de|en)\.json$/.exec(path) ?? [];
    resources[language] = { ...resources[language], [namespace]: texts };
  }
  const stored = localStorage.getItem(storageKey);
  const preferred = navigator.language.slice(0, 2);
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  });
  void i18next.use(initReactI18next).init({
    resources,
    lng: isLanguage(stored) ? stored : isLanguage(preferred) ? preferred : 'de',
    fallbackLng: 'de',
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
  });
}

/** Shows the studio in a language from now on. */
export function showIn(language: Language): void {
  if (i18next.language !== language) void i18next.changeLanguage(language);
}
