import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './Toast.css';

/** Long enough to read a line and reach the button (design specification, 8 s). */
const SHOWN_MS = 8000;

interface ToastProps {
  readonly text: string;
  /** Usually one button. */
  readonly children: ComponentChildren;
  /** Called once, when the time is over. */
  readonly onTimeOver: () => void;
}

/**
 * A line of news over the page that goes away by itself, but never while the pointer or the focus
 * is on it; then its time starts anew. Give it a new `key` for a new text.
 */
export function Toast({ text, children, onTimeOver }: ToastProps) {
  const [held, setHeld] = useState(false);
  const timeOver = useRef(onTimeOver);
  timeOver.current = onTimeOver;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => timeOver.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <div
      class="toast"
      role="status"
      data-print="no"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{text}</span>
      {children}
    </div>
  );
}
