import type { ComponentChildren } from 'preact';

/** Numbers to know first. */
export function Headlines({ children }: { children: ComponentChildren }) {
  return <dl class="headline">{children}</dl>;
}

interface BigProps {
  name: string;
  value: ComponentChildren;
  note?: ComponentChildren;
  urgent?: boolean;
}

export function Big({ name, value, note, urgent = false }: BigProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="big">{value}</dd>
      {note !== undefined && <dd class={urgent ? 'small urgent' : 'small'}>{note}</dd>}
    </div>
  );
}
