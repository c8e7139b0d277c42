import type { Messages } from '../vi.ts';
import { named } from './narrate.ts';

export const notice: Messages['notice'] = {
	title: 'NOTICE',
	number: { state: 'No. ……/TB-BCĐ', party: 'No. ……-TB/BCĐ' },
	subject: (chair, title) => `Conclusion${chair === null ? '' : ` of ${chair}`} at the meeting “${title}”`,
	opening: (day, venue, chair, title, period) =>
		`On ${day}${venue === null ? '' : `, at ${venue}`}, ${chair ?? 'the steering committee'} chaired the meeting “${title}” on the results of ${named(period)}. After the reports and the discussion it was concluded:`,
	assessment: 'I. ASSESSMENT',
	frozen: (moment, version) => `Figures as shown at the meeting, frozen at ${moment} (version ${version}).`,
	tasks: 'II. TASKS',
	carried: 'III. TASKS OF EARLIER MEETINGS THAT GO ON',
	who: (lead, supporting) => `${lead ?? '…………'}${supporting === null ? '' : `, supported by ${supporting}`}`,
	task: (who, what) => `${who}: ${what}`,
	where: (place) => `place: ${place}`,
	due: (day) => `by ${day} at the latest`,
	standing: 'as a standing task',
	closing: 'The offices and places named are asked to act on this conclusion and to report the results to the committee’s standing body.'
};
