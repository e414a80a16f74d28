export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const THEME_KEY = 'ten-to-one:theme';

/** What was chosen here before; the system's theme where nothing was, or where storage is forbidden. */
export function storedTheme(storage: Storage | null): Theme {
  const stored = storage?.getItem(THEME_KEY);
  return themes.find((theme) => theme === stored) ?? 'system';
}

export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

export function rememberTheme(storage: Storage | null, theme: Theme): void {
  try {
    storage?.setItem(THEME_KEY, theme);
  } catch {
    // A full storage costs nothing but the memory of the theme; the notice about answers says that it is full.
  }
}
