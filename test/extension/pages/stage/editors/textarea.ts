import type { MountEditor } from './editor.ts';

export const mountEditor: MountEditor = (host, onKeyDown) => {
  const area = document.createElement('textarea');
  host.append(area);
  area.addEventListener('keydown', (event) => {
    if (onKeyDown(event)) event.preventDefault();
  });
  return {
    element: area,
    text: () => area.value,
    clear: () => {
      area.value = '';
    },
  };
};
