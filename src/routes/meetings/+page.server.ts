import { meetingPath } from '#lib/components/links.ts';
import { createMeeting } from '#lib/server/usecase/create-meeting.ts';
import { meetingInput } from '#lib/server/usecase/meeting-draft.ts';
import { readMeetings } from '#lib/server/usecase/read-meetings.ts';
import { submit } from '../submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { read, rightsOf } from './reading.ts';

export const load: PageServerLoad = async (event) => ({
	...(await read(event, (store, today) => readMeetings(store, { after: event.url.searchParams.get('after') ?? undefined }, today))),
	/** What a new meeting is to be about, as a link to its form says it. */
	about: { programme: event.url.searchParams.get('programme'), period: event.url.searchParams.get('period') },
	may: rightsOf(event, ['meeting.write']),
	today: event.locals.service.today()
});

export const actions: Actions = {
	create: (event) => submit(event, meetingInput, createMeeting, (meeting) => meetingPath(meeting))
};
