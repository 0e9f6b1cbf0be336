import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'label' | 'class'> {
  /** What the button does; its name and its tooltip. */
  readonly label: string;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

/** A button that shows only an icon. */
export function IconButton({ label, small = false, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`button button-icon${small ? ' button-small' : ''}`}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  );
}
