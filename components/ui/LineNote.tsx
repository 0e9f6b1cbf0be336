import type { ComponentChildren } from 'preact';
import './LineNote.css';

interface LineNoteProps {
  readonly tone: 'notice' | 'done' | 'quiet';
  readonly icon: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One line of news in the flow of a screen, with an icon. */
export function LineNote({ tone, icon, children }: LineNoteProps) {
  return (
    <div class={`line-note line-note-${tone}`}>
      {icon}
      <div class="line-note-text">{children}</div>
    </div>
  );
}
