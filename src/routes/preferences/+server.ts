import { error, redirect } from '@sveltejs/kit';
import { allowedPreference, PREFERENCE_NAMES, safePath } from '#lib/components/preferences.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { RequestHandler } from './$types';

const YEAR = 365 * 24 * 60 * 60;

/** Remembers language, text size or contrast and returns to the page it was asked from. */
export const POST: RequestHandler = async ({ request, cookies, url, locals }) => {
	const form = await request.formData();
	for (const name of PREFERENCE_NAMES) {
		const given = form.get(name);
		if (given === null) continue;
		const value = typeof given === 'string' ? allowedPreference(name, given) : null;
		if (value === null) error(400, messagesOf(locals.preferences.lang).page.preferences.unknown(name, String(given).slice(0, 40)));
		// Offices serve this over plain http: a Secure cookie would be dropped there.
		cookies.set(name, value, { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
	}
	const back = form.get('back');
	redirect(303, safePath(typeof back === 'string' ? back : null));
};
