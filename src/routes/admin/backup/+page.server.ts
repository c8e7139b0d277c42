import { listOwnBackups, makeOwnBackup, restoreOwnBackup } from '#lib/server/usecase/keep-backups.ts';
import { backupTooLarge, LARGEST_RECEIVED, receiveBackup } from '#lib/server/usecase/receive-backup.ts';
import { formWithin, textOf } from '../../form.ts';
import { consult, perform, refuse } from '../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const { backups } = event.locals.service;
	return { files: await consult(event, (_, doing) => listOwnBackups(doing, backups)), keeping: backups };
};

export const actions: Actions = {
	make: async (event) => {
		const done = await perform(event, (store, doing) => makeOwnBackup(store, doing, event.locals.service.backups));
		return done.ok ? { made: done.value } : done.failure;
	},
	plan: async (event) => {
		const name = textOf(await event.request.formData(), 'file');
		const { backups } = event.locals.service;
		const done = await perform(event, (store, doing) => restoreOwnBackup(store, doing, backups, { name, dryRun: true }));
		return done.ok ? { plan: { file: name, ...done.value } } : done.failure;
	},
	receive: async (event) => {
		const { backups } = event.locals.service;
		const form = await formWithin(event.request, LARGEST_RECEIVED);
		if (typeof form === 'number') return refuse(event, backupTooLarge(form, backups));
		const handed = form.get('backup');
		const file = handed instanceof File ? handed : new File([], '');
		const done = await perform(event, (store, doing) => receiveBackup(store, doing, backups, file));
		return done.ok ? { plan: { ...done.value } } : done.failure;
	},
	restore: async (event) => {
		const name = textOf(await event.request.formData(), 'file');
		const { backups } = event.locals.service;
		const done = await perform(event, (store, doing) => restoreOwnBackup(store, doing, backups, { name, dryRun: false }));
		return done.ok ? { restored: done.value.keptAside ?? '' } : done.failure;
	}
};
