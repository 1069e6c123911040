import { v4, v7 } from 'uuid';

/** An id that sorts by creation (UUIDv7, RFC 9562), for everything an actor cannot be recognised by. */
export const newId = (): string => v7();

/** An id without time (UUIDv4), for responses and participants. */
export const newAnonymousId = (): string => v4();
