import type { RequestEvent } from '@sveltejs/kit';
import { exportSubject, readFileFormat, readSlideRatio } from '#lib/server/usecase/export-subject.ts';
import type { Subject, SubjectParameters } from '#lib/server/usecase/read-matter.ts';
import { answer, fileResponse } from './answer.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url' | 'params'>;

/** What a page shows, as a file: the same choices in the address, and a suffix. */
export async function sendFile<Of extends Subject>(event: Asking, subject: Of, asked: SubjectParameters[Of]): Promise<Response> {
	const { params, url, locals } = event;
	const { service, preferences } = locals;
	const { file } = await answer(event, async (store, { today }) => {
		const format = readFileFormat(params['format'] ?? '');
		if (!format.ok) return format;
		const ratio = readSlideRatio(url.searchParams.get('ratio'));
		if (!ratio.ok) return ratio;
		const setting = { today, locale: preferences.lang, now: service.clock.now(), boundaries: service.boundaries };
		return exportSubject(store, subject, asked, { format: format.value, ratio: ratio.value }, setting);
	});
	return fileResponse(file);
}
