import { answerableMessages } from './messages.answerable.ts';
import { contentMessages } from './messages.content.ts';
import { filesMessages } from './messages.files.ts';
import { structureMessages } from './messages.structure.ts';

/** Every sentence of the gate: what is the matter and how to mend it. Parameters stand in braces. */
export const gateMessages = { ...structureMessages, ...contentMessages, ...filesMessages, ...answerableMessages };

export type GateCode = keyof typeof gateMessages;
