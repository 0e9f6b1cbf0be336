import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';

export type ButtonLook = 'plain' | 'primary' | 'soft' | 'outline';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'class'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly block?: boolean;
  /** Stays in the tab order and says that it does nothing now; the handler must agree. */
  readonly inactive?: boolean;
  readonly icon?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A button with a text and, before it, an icon. */
export function Button({
  look = 'plain',
  small = false,
  block = false,
  inactive = false,
  icon,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={buttonClass(look, small, block)}
      {...(inactive ? { 'aria-disabled': true } : {})}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}

/** Class names of a button, for links that look like one. */
export function buttonClass(look: ButtonLook, small = false, block = false): string {
  return [
    'button',
    look === 'plain' ? '' : `button-${look}`,
    small ? 'button-small' : '',
    block ? 'button-block' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
