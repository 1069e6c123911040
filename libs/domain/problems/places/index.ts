import { groupPlaces } from './group.places.ts';
import { inputPlaces } from './input.places.ts';
import { invitationPlaces } from './invitation.places.ts';

export { placeDetail } from './place-table.ts';
export { groupPlaces, inputPlaces, invitationPlaces };

/** Every table of sentences about places. */
export const placeTables = { groupPlaces, inputPlaces, invitationPlaces };
