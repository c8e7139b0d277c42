import { listEntries } from '#lib/server/usecase/read-entry.ts';
import { consult } from '../../perform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ programmes: await consult(event, listEntries) });
