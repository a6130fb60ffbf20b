/** Imports the module at a URL. By itself, since the bundled command has the launcher do it (see src/dev/bundle.ts). */
export const importUrl = (url: string): Promise<{ default?: unknown }> => import(url)
