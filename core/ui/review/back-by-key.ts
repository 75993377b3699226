import { useLayoutEffect } from 'preact/hooks';

/**
 * Escape leads back, wherever the focus is. A form has its own way out, and what has taken the key already keeps it.
 * It is heard as soon as there is something to see, and no longer than that.
 */
export function useBackByKey(back: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isForm = event.target instanceof Element && event.target.closest('form') !== null;
      if (event.key !== 'Escape' || isForm || event.defaultPrevented) return;
      // Outlook would take it as a wish to leave the pane.
      event.stopPropagation();
      back();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [back]);
}
