import { readFrozenMeeting } from '#lib/server/usecase/read-meeting.ts';
import { read } from '../../../reading.ts';
import type { PageServerLoad } from './$types';

/** A version that is no number is one that does not exist. */
const versionOf = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

export const load: PageServerLoad = (event) =>
	read(event, (store) => readFrozenMeeting(store, event.params.meeting, versionOf(event.params.version)));
