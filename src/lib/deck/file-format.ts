/** Names of the formats that a whole subject is carried away in; the suffix of its address. One list for pages, addresses and commands. */
export const FILE_FORMATS = ['pdf', 'handout', 'pptx', 'docx', 'xlsx', 'png', 'svg', 'html', 'csv', 'json', 'pdfa'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The same of one chart. */
export const CHART_FORMATS = ['png', 'svg', 'pdf', 'xlsx', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];
