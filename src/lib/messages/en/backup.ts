import type { Messages } from '../vi.ts';
import type { backupFault as vietnamese } from '../vi/backup.ts';

export const backup: Messages['backup'] = {
	title: 'Backup',
	about: 'One file of the whole store, made while it is in use and verified; restored after you have seen what changes.',
	daily: (kept, folder) => `A backup is made every day in ${folder}; the newest ${kept} are kept.`,
	off: 'No daily backup is made (COTMOC_BACKUPS=off).',
	make: 'Back up now',
	made: (file) => `Backed up: ${file}`,
	none: 'There is no backup yet.',
	upload: 'Restore from a file',
	uploadFile: 'Backup file (.cotmoc)',
	uploadHint:
		'At most 200 MB. The whole file is verified; nothing changes until you confirm. A larger one: copy it into the folder of backups under its own name and open this page again.',
	send: 'Verify and see what changes',
	cancel: 'Leave the store as it is',
	kind: 'Kind',
	kinds: { daily: 'daily', received: 'received from elsewhere', before: 'kept before a restore', own: 'made by hand' },
	file: 'File',
	madeAt: 'Made',
	size: 'Size',
	download: 'Download',
	plan: 'See what restoring changes',
	planTitle: (madeAt) => `Restoring the backup of ${madeAt} would change:`,
	entriesSince: (count) => `${count} deeds in the trail since this backup will be gone.`,
	table: 'What',
	tables: {
		agenda_item: 'Agenda items',
		audit_entry: 'Trail of deeds',
		document: 'Documents',
		figure: 'Sums over places',
		group_membership: 'Groups of places',
		holiday: 'Days off',
		identity: 'Identities',
		import: 'Files taken over',
		import_file: 'Files as they came',
		import_habit: 'What files of a sender meant',
		indicator: 'Indicators',
		measure: 'Measures',
		meeting: 'Meetings',
		meeting_freeze: 'What meetings were shown',
		note: 'Notes',
		observation: 'Reported figures with their corrections',
		period: 'Periods',
		person: 'People',
		person_credential: 'Passwords',
		person_place: 'Places of reporters',
		person_verification: 'Proofs of accounts',
		place: 'Places',
		place_spell: 'Names, levels and parents of places',
		programme: 'Programmes',
		setting: 'Settings',
		submission_event: 'Steps of returns',
		succession: 'Mergers and splits',
		target: 'Targets',
		target_step: 'Steps of targets',
		task: 'Tasks'
	},
	now: 'Now',
	then: 'In the backup',
	same: 'The store holds exactly what the backup holds.',
	restore: 'Restore',
	restoreHint: 'The present store is first made a backup of its own, which can be restored in its turn. Everybody has to log in again.',
	restored: (kept) => `Restored. The store as it was is kept at ${kept}.`,
	dryRun: 'Nothing was changed (--dry-run).',
	lowRoom: (free) => `The store's disk has ${free} left: reading works, writing soon will not. Tell the administrator to make room.`
};

const REASONS = {
	not_sqlite: 'it cannot be read',
	integrity: 'a page is damaged',
	foreign_keys: 'a row refers to one that is not there',
	audit: 'the chain of the trail is broken'
};
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

export const backupFault: typeof vietnamese = {
	setting_count_unreadable: ({ variable, value }) => ({
		message: `The variable ${variable} is “${value}”, which is no count.`,
		remedy: `Write a whole number from 1 on, such as ${variable}=14, or leave the variable out.`
	}),
	backup_no_room: ({ folder, needed, free }) => ({
		message: `There is too little room in ${folder}: ${megabytes(needed)} are needed, ${megabytes(free)} are free.`,
		remedy: 'Remove files nobody needs, or back up to another disk.'
	}),
	backup_unsound: ({ reason }) => ({
		message: `The store does not hold together: ${REASONS[reason as keyof typeof REASONS] ?? reason}.`,
		remedy: 'Keep the file as it is, restore the newest backup, and run cotmoc check.'
	}),
	backup_not_one: ({ file }) => ({
		message: `${file} is no backup of Cột Mốc.`,
		remedy: 'Choose a file that cotmoc backup or the page Backup made (.cotmoc).'
	}),
	backup_cut_short: ({ file }) => ({
		message: `${file} is cut short; the store is unchanged.`,
		remedy: 'Copy the file again from where it came, or use another backup.'
	}),
	backup_altered: ({ file }) => ({
		message: `${file} was altered or damaged after it was made; the store is unchanged.`,
		remedy: 'Copy the file again from where it came, or use another backup.'
	}),
	backup_too_large: ({ bytes, limit, folder }) => ({
		message: `The file has ${megabytes(bytes)}; this page takes ${megabytes(limit)} at most.`,
		remedy: `Copy the file into the folder ${folder} of the server under its own name and open this page again, or run cotmoc restore.`
	}),
	backup_file_unknown: ({ file }) => ({ message: `There is no backup “${file}”.`, remedy: 'Choose from the list on the page Backup.' })
};
