import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The overview lists them all. */
export const GET: RequestHandler = () => redirect(307, '/');
