import { useEffect } from 'react';
import { useActions } from '../store/StoreContext';

const typesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=range], [type=checkbox], [type=radio]), textarea');

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y redoes, except where the browser undoes typing itself. */
export function useUndoKeys(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
}
