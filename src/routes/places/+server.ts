import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** From the overview every place is reached through the programmes that cover it. */
export const GET: RequestHandler = () => redirect(307, '/');
