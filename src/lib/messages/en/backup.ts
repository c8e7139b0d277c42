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
	file: 'File',
	madeAt: 'Made',
	size: 'Size',
	download: 'Download',
	plan: 'See what restoring changes',
	planTitle: (file) => `Restoring ${file} would change:`,
	entriesSince: (count) => `${count} deeds in the trail since this backup will be gone.`,
	table: 'Table',
	now: 'Now',
	then: 'In the backup',
	same: 'The store holds exactly what the backup holds.',
	restore: 'Restore',
	restoreHint: 'The present store is first made a backup of its own. Everybody has to log in again.',
	restored: (kept) => `Restored. The store as it was is kept at ${kept}.`,
	dryRun: 'Nothing was changed (--dry-run).',
	server: 'A PostgreSQL store: use pg_dump and pg_restore on the schedule of your database server.',
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
	backup_of_server: () => ({
		message: 'This store is on PostgreSQL; the command backs up stores in a file.',
		remedy: 'Use pg_dump to back up and pg_restore to restore.'
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
	backup_file_unknown: ({ file }) => ({ message: `There is no backup “${file}”.`, remedy: 'Choose from the list on the page Backup.' })
};
