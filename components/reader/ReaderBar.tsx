import type { ComponentChildren } from 'preact';
import './ArticleView.css';
import { SettingsLink } from './ScreenLinks';

interface ReaderBarProps {
  /** Where one came from or may go, at the start of the bar. */
  readonly start: ComponentChildren;
  /** What can be done with the article, at its end. */
  readonly children?: ComponentChildren;
}

/** The bar over a reading view. */
export function ReaderBar({ start, children }: ReaderBarProps) {
  return (
    <header class="reader-bar" data-print="no">
      {start}
      <span class="reader-bar-space" />
      <SettingsLink />
      {children}
    </header>
  );
}
