import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

const namespaces = ['shell', 'people', 'groups', 'questionnaires', 'rounds', 'coding', 'themes', 'workshop'] as const;

/** Translates keys of every stage: `t('coding:steps.code')`. Inside a stage, `useTranslation('coding')` is shorter. */
export type Translate = TFunction<typeof namespaces>;

export const useTranslate = (): Translate => useTranslation(namespaces).t;
