import { chart } from '../../scorecard-roads.ts';
import { serve } from '../../serve.ts';

export const GET = serve(chart);
