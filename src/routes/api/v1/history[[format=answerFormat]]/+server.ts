import { history } from '../../figure-roads.ts';
import { serve } from '../../serve.ts';

export const GET = serve(history);
