import { description } from '../../roads.ts';
import { serve } from '../../serve.ts';

/** The description of all roads for other programs. */
export const GET = serve(description);
