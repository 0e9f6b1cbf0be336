import type { ComponentChildren } from 'preact';
import './StateView.css';

export type StateTone = 'calm' | 'accent' | 'notice' | 'danger';

interface StateViewProps {
  readonly icon: ComponentChildren;
  readonly tone: StateTone;
  readonly title: string;
  readonly body: string;
  /** Level of the title: 1 when it is the only heading of the screen. */
  readonly level: 1 | 2;
  /** The next steps, as buttons. */
  readonly children?: ComponentChildren;
}

/** A screen without content: what is the case, why, and what to do next. */
export function StateView({ icon, tone, title, body, level, children }: StateViewProps) {
  return (
    <div class="state">
      <span class={`state-icon state-icon-${tone}`}>{icon}</span>
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{body}</p>
      {children === undefined ? null : <div class="state-actions">{children}</div>}
    </div>
  );
}
