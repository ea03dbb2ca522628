/** Imported late, so that what only paper needs stays out of the file that the first screen waits for. */
void import('./print/main.tsx')
