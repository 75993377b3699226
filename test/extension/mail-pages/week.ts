/** A week of a calendar, each of whose hours can be pressed. */
export const week = `<div class="week" role="grid" aria-label="Week">${Array.from(
  { length: 35 },
  (_, at) =>
    `<div class="hour">${at % 6 === 0 ? '<div role="button" tabindex="0" class="chip">Team meeting</div>' : ''}</div>`,
).join('')}</div>`;
