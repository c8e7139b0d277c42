import { scorecard } from '../../scorecard-roads.ts';
import { serve } from '../../serve.ts';

export const GET = serve(scorecard);
