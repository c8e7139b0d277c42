import type { meetingFault as vietnamese } from '../vi/meeting-fault.ts';

export const meetingFault: typeof vietnamese = {
	meeting_unknown: ({ text, nearest }) => ({
		message: `No meeting has the id “${text}”.`,
		remedy:
			nearest.length === 0
				? 'Choose a meeting from the list on the Meetings page.'
				: `Did you mean ${nearest.map(({ id, name }) => `${name} (${id})`).join(', or ')}?`
	}),
	freeze_unknown: ({ version, versions }) => ({
		message: `This meeting has no frozen version ${version}.`,
		remedy: versions === 0 ? 'Its figures were never frozen.' : `Choose a version from 1 to ${versions}.`
	}),
	freeze_tampered: ({ meeting, version }) => ({
		message: `Frozen version ${version} of the meeting “${meeting}” no longer agrees with its SHA-256: somebody changed the store itself.`,
		remedy: 'Do not use this version. Restore the store from an earlier backup, then run cotmoc check.'
	}),
	agenda_empty: () => ({
		message: 'There is nothing on the agenda, so there is nothing to freeze.',
		remedy: 'Add at least one item, or choose a programme that has targets.'
	}),
	agenda_surplus: ({ kind }) => ({
		message: `An agenda item of kind “${kind}” does not use this column.`,
		remedy: 'Leave the cell blank, or change the kind of the item.'
	}),
	agenda_other_target: ({ indicator }) => ({
		message: `This target is not one of the indicator “${indicator}”.`,
		remedy: 'Name a target of that very indicator, or leave the cell blank.'
	})
};
