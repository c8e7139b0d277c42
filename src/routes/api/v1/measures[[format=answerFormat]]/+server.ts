import { listRoad } from '../../catalogue-roads.ts';
import { serve } from '../../serve.ts';

export const GET = serve(listRoad('measures'));
