import { submissions } from '../../office-roads.ts';
import { serve } from '../../serve.ts';

export const GET = serve(submissions);
