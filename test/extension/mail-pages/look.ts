/** How the pages lie: columns, a reading pane, a dialog over a week. Given to them as a sheet that no policy forbids. */
export const look = `
:root { color-scheme: light dark; font: 14px/20px "Segoe UI", system-ui, sans-serif; }
body { margin: 0; }
.app { display: flex; flex-direction: column; height: 100vh; }
.bar { display: flex; gap: 4px; padding: 8px; border-bottom: 1px solid #8884; }
.columns { display: flex; flex: 1; min-height: 0; }
.list { flex: 0 0 280px; overflow: auto; border-right: 1px solid #8884; display: flex; flex-direction: column; }
.list-row, .list a { padding: 8px 12px; border-bottom: 1px solid #8882; flex: none; }
.pane { flex: 1; min-width: 0; overflow: auto; padding: 12px 20px; }
.subject { font-size: 20px; line-height: 28px; font-weight: 600; margin: 4px 0 12px; }
.message { padding: 12px; border: 1px solid #8883; border-radius: 6px; margin-bottom: 12px; }
.head, .actions, .foot-actions { display: flex; gap: 12px; align-items: center; }
.head .actions { margin-left: auto; }
.body { padding: 12px 0; max-width: 640px; }
.week { flex: 1; display: grid; grid-template-columns: repeat(7, 1fr); }
.hour { border: 1px solid #8882; padding: 4px; }
.event { position: fixed; left: 120px; top: 80px; width: 460px; background: Canvas; z-index: 10; }
@media (max-width: 600px) { .list, .week { display: none; } .event { left: 8px; width: calc(100vw - 48px); } }
`;
