import { error, isHttpError, type RequestEvent } from '@sveltejs/kit';
import type { ExportedFile } from '#lib/server/usecase/exported-file.ts';
import { exportSubject, readFileFormat, readSlideRatio } from '#lib/server/usecase/export-subject.ts';
import type { Subject, SubjectParameters } from '#lib/server/usecase/read-matter.ts';
import { answer, fileResponse } from './answer.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url' | 'params'>;

/** What a page shows, as a file: the same choices in the address, and a suffix. */
export function sendFile<Of extends Subject>(event: Asking, subject: Of, asked: SubjectParameters[Of]): Promise<Response> {
	const { params, url, locals } = event;
	const { service, preferences } = locals;
	return sent(async () => {
		const { file } = await answer(event, async (store, { today }) => {
			const format = readFileFormat(params['format'] ?? '');
			if (!format.ok) return format;
			const ratio = readSlideRatio(url.searchParams.get('ratio'));
			if (!ratio.ok) return ratio;
			const setting = { today, locale: preferences.lang, now: service.clock.now(), boundaries: service.boundaries };
			return exportSubject(store, subject, asked, { format: format.value, ratio: ratio.value }, setting);
		});
		return file;
	});
}

/** A file, or a refusal on the bare page that stands for one: it has no links, so the mend is said in the sentence. */
export async function sent(make: () => Promise<ExportedFile>): Promise<Response> {
	try {
		return fileResponse(await make());
	} catch (refusal) {
		if (!isHttpError(refusal)) throw refusal;
		const { message, remedy, nearest = [] } = refusal.body;
		const mend = remedy ?? nearest.map(({ label }) => label).join('; ');
		error(refusal.status, { ...refusal.body, message: [message, mend].filter(Boolean).join(' ') });
	}
}
